import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/text/stem.ts';
import { toWords } from '../../../src/text/words.ts';

const stems = (text: string): string[] => [...new Set(toWords(text).map(({ word }) => stem(word)))];

describe('the words of a text', () => {
  it('are folded, and keep their place in it', () => {
    const text = 'À l’Œuvre, Saint-Étienne !';
    const words = toWords(text);
    expect(words.map(({ word }) => word)).toEqual(['a', 'oeuvre', 'saint', 'etienne']);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['À', 'Œuvre', 'Saint', 'Étienne']);
  });

  it.each([
    ['l’innovation', ['innovation']],
    ["d'une œuvre", ['une', 'oeuvre']],
    ['jusqu’à 12\u202F000\u00A0m²', ['a', '12', '000', 'm2']],
    ['Romans\u00A0sur\u00A0Isère', ['romans', 'sur', 'isere']],
    ['« » ?! 🌱', []],
  ])('of « %s » are %j', (text, expected) => {
    expect(toWords(text).map(({ word }) => word)).toEqual(expected);
  });
});

describe('a stem', () => {
  it.each([
    'financer financement financements finance financé financeurs financière financent',
    'coopérer coopération coopérative coopératif',
    'animation animer animateur animatrice animée',
    'associer association associés associatif',
    'mutualiser mutualisation mutualisées',
    'payer paie paye paiement',
    'territoire territorial territoriaux',
    'partager partage partagées',
    'partenaire partenariat',
    'rural ruraux ruralité',
    'subvention subventionner',
    'tiers-lieu tiers-lieux'.replace(/tiers-/gu, ''),
    'travail travaux',
    'public publique publiques',
    'St saint Sainte',
    '1er première premiers',
    '3e 3ème IIIe troisième',
    'XIVe 14e quatorzième',
  ])('gathers %s', (words) => {
    expect(stems(words)).toHaveLength(1);
  });

  it.each([
    'entreprise entraide',
    'partage part',
    'habitat habitant',
    'commune comment',
    'SCIC SCOP',
    '3e 3',
    'vie 6e',
    'trois troisième',
    '2013 2014',
    'finance finir',
  ])('keeps apart %s', (words) => {
    expect(stems(words)).toHaveLength(2);
  });
});
