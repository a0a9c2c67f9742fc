import { describe, expect, it } from 'vitest';
import { proposeEntries, toChosen, toProposed } from '../../../src/cms/propose-entries.ts';

const entries = [
  toProposed('zones', { title: 'Zones rurales' }, { isDraft: false }),
  toProposed('ess', { title: 'Économie sociale et solidaire', acronym: 'ESS' }, { isDraft: false }),
  toProposed('enquete', { title: 'Enquête de 2024', publisher: 'Le Labo de l’ESS' }, { isDraft: true }),
  toProposed('sans-titre', {}, { isDraft: false }),
];
const labels = (typed: string, most = 50) => proposeEntries(entries, typed, most).map(({ label }) => label);

describe('a picker of entries', () => {
  it('proposes all of them in the order of the French alphabet, the drafts marked', () => {
    expect(labels('')).toEqual(['Économie sociale et solidaire', 'Enquête de 2024 (pas encore publiée)', 'sans-titre', 'Zones rurales']);
    expect(labels('', 1)).toEqual(['Économie sociale et solidaire']);
  });

  it('finds an entry by words of any of its names, in any order, without accents', () => {
    expect(labels('solidaire economie')).toEqual(['Économie sociale et solidaire']);
    expect(labels('labo 2024')).toEqual(['Enquête de 2024 (pas encore publiée)']);
    expect(labels('zones-rurales')).toEqual(['Zones rurales']);
    expect(labels('rien')).toEqual([]);
  });

  it('puts first the titles that begin with what is typed', () => {
    expect(labels('e')[0]).toBe('Économie sociale et solidaire');
    expect(labels('en')[0]).toBe('Enquête de 2024 (pas encore publiée)');
  });

  it('keeps what was chosen and is found nowhere, and says so', () => {
    expect(toChosen(entries, ['enquete', 'perdue'])).toEqual([
      { value: 'enquete', label: 'Enquête de 2024 (pas encore publiée)' },
      { value: 'perdue', label: 'perdue\u00A0: fiche introuvable' },
    ]);
  });
});
