import { describe, expect, it } from 'vitest';
import { buildGlossary, findTerms } from '../../../src/wiki/glossary.ts';

const term = (slug: string, title: string, ...names: string[]) => ({ collection: 'terms' as const, slug, title, names });
const glossary = buildGlossary([
  term('scic', 'SCIC', 'Société coopérative d’intérêt collectif'),
  term('ei', 'EI', 'Entreprise d’insertion'),
  term('label', 'Label'),
  term('label-vert', 'Label vert'),
  term('tiers-lieu', 'Tiers-lieu'),
  term('cap-1', 'CAP', 'Cap commun'),
  term('cap-2', 'CAP'),
]);
const found = (text: string) => findTerms(glossary, text).map(({ slug, start, end }) => [slug, text.slice(start, end)]);

describe('the terms of a text', () => {
  it.each([
    ['La SCIC réunit des associés.', [['scic', 'SCIC']]],
    [
      'Trois SCICs et des tiers-lieux.',
      [
        ['scic', 'SCICs'],
        ['tiers-lieu', 'tiers-lieux'],
      ],
    ],
    ["Une société coopérative d'intérêt collectif.", [['scic', "société coopérative d'intérêt collectif"]]],
    ['Des sociétés coopératives d’intérêt collectif.', [['scic', 'sociétés coopératives d’intérêt collectif']]],
    [
      'Un label vert, puis un label.',
      [
        ['label-vert', 'label vert'],
        ['label', 'label'],
      ],
    ],
    ['L’EI embauche.', [['ei', 'EI']]],
  ])('are found, the longest first, in the singular or plural: %s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['ei sans capitales'],
    ['la labellisation'],
    ['un label-maison'],
    ['sous-label'],
    ['société, coopérative'],
    ['contact@label.fr'],
    ['scic.coop'],
  ])('are whole words, and acronyms keep their capitals: %s', (text) => expect(found(text)).toEqual([]));
  it('leave out a name that two terms bear, and keep their other names', () =>
    expect(found('Un CAP, un cap commun.')).toEqual([['cap-1', 'cap commun']]));
  it('are found when the text is written with combining accents', () =>
    expect(found('Une société coopérative d’intérêt collectif'.normalize('NFD'))).toHaveLength(1));
  it('are read once, however hostile the text', () => expect(found('label '.repeat(20_000))).toHaveLength(20_000));
});
