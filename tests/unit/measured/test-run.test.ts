import { describe, expect, it } from 'vitest';
import { toTestRun } from '../../../src/library/test-run.ts';
import type { AccessibilityRun } from '../../../src/measured/accessibility.ts';

const run: AccessibilityRun = {
  date: '2026-11-27T23:30:00Z',
  commit: '0123456789abcdef0123456789abcdef01234567',
  isChanged: false,
  browser: 'Chromium 140.0',
  axe: '4.13.0',
  kinds: 36,
  tests: { passed: 2, failed: 0 },
  checks: [
    {
      topic: 'axe',
      isPassed: true,
      widths: [390, 1280],
      schemes: ['light', 'dark'],
      counts: { rules: 90, met: 40, faults: 0 },
    },
  ],
  journeys: [{ name: 'search', isPassed: true }],
  criteria: ['1.1', '10.4'],
};
/** As it is printed, but for the width of its spaces. */
const print = (of: AccessibilityRun | null): ReturnType<typeof toTestRun> =>
  JSON.parse(JSON.stringify(toTestRun(of)).replaceAll(/[\u00a0\u202f]/gu, ' ')) as ReturnType<typeof toTestRun>;
const textOf = (of: AccessibilityRun | null): string => JSON.stringify(print(of));

describe('the page on accessibility', () => {
  it('says that nothing was measured before the first run, and what will be', () => {
    expect(print(null)).toHaveLength(1);
    expect(textOf(null)).toContain('Aucun passage des tests n’a encore été enregistré');
    expect(print(null)[0]?.items?.[0]).toContain('axe');
  });

  it('says when, on what and with what the tests ran, by the date of its readers', () => {
    expect(textOf(run)).toContain(
      'Passage du 28 novembre 2026, dans Chromium 140.0 avec axe 4.13.0, sur une page de chacune des 36 sortes',
    );
    expect(textOf(run)).toContain('dans son état 0123456789.');
    expect(textOf({ ...run, isChanged: true })).toContain('dans son état 0123456789 avec des changements pas encore enregistrés.');
  });

  it('gives a row to each check, with its screens and its figures', () => {
    const [axe] = print(run)[0]?.table?.rows ?? [];
    expect(axe?.slice(1)).toEqual([
      '390 et 1280 px de large, clair et sombre',
      '90 règles ; 40 avaient quelque chose à juger ; aucune erreur',
    ]);
  });

  it('says of each check and journey that did not run that it was not measured', () => {
    const [tests, keyboard] = print({ ...run, checks: [], journeys: [] });
    const last = tests?.table?.rows.map((row) => row.at(-1)) ?? [];
    expect(last.length).toBeGreaterThan(5);
    expect(new Set(last)).toEqual(new Set(['pas mesuré lors de ce passage']));
    expect(keyboard?.items?.every((item) => item.endsWith('— pas mesuré lors de ce passage'))).toBe(true);
  });

  it('says which checks and journeys failed, with what was found', () => {
    const [axe] = run.checks;
    const failed: AccessibilityRun = {
      ...run,
      tests: { passed: 0, failed: 2 },
      checks: axe ? [{ ...axe, isPassed: false, counts: { faults: 3 } }] : [],
      journeys: [{ name: 'search', isPassed: false }],
    };
    const [tests, keyboard] = print(failed);
    expect(textOf(failed)).toContain('0 test réussi, 2 tests en échec');
    expect(tests?.table?.rows[0]?.at(-1)).toBe('en échec : 3 défauts');
    expect(keyboard?.items?.[0]).toMatch(/ — en échec$/u);
  });

  it('counts the criteria of the RGAA that are looked at, theme by theme, out of its 106', () => {
    const criteria = print(run)[2];
    expect(criteria?.notes[0]).toMatch(/^2 des 106 critères/u);
    expect(criteria?.table?.rows[0]?.slice(1)).toEqual(['1.1', '9']);
    expect(criteria?.table?.rows[9]?.slice(1)).toEqual(['10.4', '14']);
  });
});
