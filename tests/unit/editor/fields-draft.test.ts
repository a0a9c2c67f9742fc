import { describe, expect, it } from 'vitest';
import { forgetFields, isLaid, keepFields, layFields, leftOf, readFields, unlayFields } from '../../../src/editor/fields-draft.ts';

const PATH = 'content/poles/phares.md';
function openStore() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const saved = { title: 'Un', aliases: ['A'], facts: [{ label: 'Membres', value: 12 }] };
const written = { title: 'Un', aliases: ['A', 'B'], facts: [{ label: 'Membres', value: 15 }], url: '' };

describe('the fields that are not saved yet', () => {
  it('come back as they were written, what was not touched as it is saved', () => {
    const store = openStore();
    keepFields(store, PATH, { before: saved, after: written }, '2026-11-27T10:00:00Z');
    const draft = readFields(store, PATH);
    if (!draft) throw new Error('rien');
    expect(Object.keys(draft.changes)).toEqual(['aliases', 'facts']);
    const { data, taken, left } = layFields(draft, { ...saved, title: 'Un, par un autre' });
    expect(data).toEqual({ title: 'Un, par un autre', aliases: ['A', 'B'], facts: written.facts });
    expect([taken, left]).toEqual([['aliases', 'facts'], []]);
    expect(isLaid(draft, saved)).toBe(false);
    expect(isLaid(draft, data)).toBe(true);
    expect(unlayFields(draft, { ...data, title: 'Un' })).toEqual(saved);
  });

  it('do not take the place of what somebody else saved in the same field, which is named', () => {
    const store = openStore();
    keepFields(store, PATH, { before: saved, after: { ...saved, title: 'Le mien' } }, '2026-11-27T10:00:00Z');
    const draft = readFields(store, PATH);
    const laid = draft && layFields(draft, { ...saved, title: 'Le sien' });
    expect(laid).toMatchObject({ data: { title: 'Le sien' }, taken: [], left: ['title'] });
    const theirs = { ...saved, title: 'Le sien' };
    const left = draft && leftOf(draft, theirs);
    keepFields(store, PATH, { before: theirs, after: { ...theirs, aliases: [] }, left: left ?? {} }, '2026-11-27T10:00:01Z');
    expect(readFields(store, PATH)?.changes).toMatchObject({ title: { after: 'Le mien' }, aliases: { after: [] } });
  });

  it('are forgotten once they are as they were, in whatever way a form says that a field is empty', () => {
    const store = openStore();
    keepFields(store, PATH, { before: saved, after: written }, '2026-11-27T10:00:00Z');
    keepFields(store, PATH, { before: saved, after: { ...saved, url: '', place: { lat: null }, practices: [] } }, '2026-11-27T10:00:01Z');
    expect(readFields(store, PATH)).toBeUndefined();
    keepFields(store, PATH, { before: saved, after: written }, '2026-11-27T10:00:00Z');
    forgetFields(store, PATH);
    expect(readFields(store, PATH)).toBeUndefined();
  });
});
