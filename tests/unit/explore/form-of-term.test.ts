import { describe, expect, it } from 'vitest';
import { formOfTerm } from '../../../src/explore/form-of-term.ts';

describe('the form of a carrier that a term names', () => {
  it('is found by its full name and acronym, or by its full name alone', () => {
    expect(formOfTerm({ title: 'SCIC', acronym: 'SCIC', fullName: 'Société coopérative d’intérêt collectif' })).toBe('scic');
    expect(formOfTerm({ title: 'GES', acronym: 'GES', fullName: 'Groupe économique solidaire' })).toBe('groupe');
    expect(formOfTerm({ title: 'Association' })).toBe('association');
  });

  it('is none when the term only has a word in common with it', () => {
    expect(formOfTerm({ title: 'Coopération' })).toBeUndefined();
    expect(formOfTerm({ title: 'PTCE', acronym: 'PTCE', fullName: 'Pôle territorial de coopération économique' })).toBeUndefined();
  });
});
