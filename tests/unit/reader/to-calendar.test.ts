import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../../src/reader/to-calendar.ts';

const of = { title: 'Gouverner à plusieurs', page: 'https://wiki.example/guides/gouverner/', now: new Date('2026-11-27T08:30:00.123Z') };
const unfold = (text: string): string[] => text.replace(/\r\n /gu, '').split('\r\n');

describe('the points of a checklist as a calendar', () => {
  it('are tasks of their own, to do, that lead back to their page', () => {
    const lines = unfold(toCalendar(['Réunir les membres', 'Écrire les statuts'], of));
    expect(lines.filter((line) => line === 'BEGIN:VTODO')).toHaveLength(2);
    expect(lines).toContain('SUMMARY:Réunir les membres');
    expect(lines).toContain('DTSTAMP:20261127T083000Z');
    expect(lines.filter((line) => line === `URL:${of.page}`)).toHaveLength(2);
  });

  it('keep their identifier from one export to the next, and differ from each other', () => {
    const points = ['Un', 'Deux', 'Un'];
    const uids = (now: Date): string[] => unfold(toCalendar(points, { ...of, now })).filter((line) => line.startsWith('UID:'));
    expect(uids(of.now)).toEqual(uids(new Date()));
    expect(new Set(uids(of.now)).size).toBe(3);
  });

  it('never break a line of the format: signs are escaped, lines hold 75 octets and no character is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (point) => {
        const text = toCalendar([point], of);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
        }
        const summary = unfold(text).find((line) => line.startsWith('SUMMARY:'));
        expect(summary?.slice(8).replace(/\\([\\;,])/gu, '$1')).toBe(point.replace(/\s+/gu, ' ').trim());
      }),
    );
  });
});
