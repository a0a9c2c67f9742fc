import { describe, expect, it } from 'vitest';
import { isLaid, layFields, leftOf, toChanges, unlayFields } from '../../../src/editor/fields-draft.ts';

const saved = { title: 'Un', aliases: ['A'], facts: [{ label: 'Membres', value: 12 }] };
const written = { title: 'Un', aliases: ['A', 'B'], facts: [{ label: 'Membres', value: 15 }], url: '' };

describe('the fields that are not saved yet', () => {
  it('come back as they were written, what was not touched as it is saved', () => {
    const draft = toChanges({ before: saved, after: written });
    expect(Object.keys(draft)).toEqual(['aliases', 'facts']);
    const { data, taken, left } = layFields(draft, { ...saved, title: 'Un, par un autre' });
    expect(data).toEqual({ title: 'Un, par un autre', aliases: ['A', 'B'], facts: written.facts });
    expect([taken, left]).toEqual([['aliases', 'facts'], []]);
    expect(isLaid(draft, saved)).toBe(false);
    expect(isLaid(draft, data)).toBe(true);
    expect(unlayFields(draft, { ...data, title: 'Un' })).toEqual(saved);
  });

  it('do not take the place of what somebody else saved in the same field, which is named', () => {
    const draft = toChanges({ before: saved, after: { ...saved, title: 'Le mien' } });
    const theirs = { ...saved, title: 'Le sien' };
    expect(layFields(draft, theirs)).toMatchObject({ data: { title: 'Le sien' }, taken: [], left: ['title'] });
    const later = toChanges({ before: theirs, after: { ...theirs, aliases: [] }, left: leftOf(draft, theirs) });
    expect(later).toMatchObject({ title: { after: 'Le mien' }, aliases: { after: [] } });
  });

  it('are none once they are as they were, in whatever way a form says that a field is empty', () => {
    expect(toChanges({ before: saved, after: { ...saved, url: '', place: { lat: null }, practices: [] } })).toEqual({});
  });
});
