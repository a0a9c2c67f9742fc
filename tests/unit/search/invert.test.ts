import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/search/concept.ts';
import type { SearchDocument } from '../../../src/search/index/document.ts';
import { invert } from '../../../src/search/index/invert.ts';

const write = (path: string, text: string): SearchDocument => ({
  path,
  collection: 'guides',
  kind: 'Guide',
  title: `Lire ${path}`,
  isNamed: true,
  place: '',
  date: '',
  description: '',
  names: [],
  labels: [],
  filters: {},
  sections: [{ anchor: '', title: '', text }],
});
const texts = () => [
  write('a', 'La société coopérative d’intérêt collectif, ou SCIC, réunit des tiers-lieux.'),
  write('b', 'Une société à mission. Les Tiers-Lieux en vivent, une SCIC aussi.'),
  write('c', 'Rien de tout cela.'),
];
const scic: Concept = { key: '=scic', names: ['SCIC', 'société coopérative d’intérêt collectif'] };
const mission: Concept = { key: '=mission', names: ['société à mission', 'entreprise à mission'] };

describe('an index made again of the same documents', () => {
  it.each([
    ['a concept came', [scic], [scic, mission]],
    ['a concept went', [scic, mission], [mission]],
    ['a concept has another name', [scic], [{ ...scic, names: ['SCIC', 'tiers-lieu'] }]],
    ['no concept changed', [scic], [scic]],
  ])('is that of documents never seen, when %s', (_, before, after) => {
    const documents = texts();
    invert(documents, before);
    expect(invert(documents, after)).toEqual(invert(texts(), after));
  });

  it('finds the concept that came in the pages that name it, and there only', () => {
    const documents = texts();
    invert(documents, [scic]);
    expect(invert(documents, [scic, mission]).postings.get('=mission')?.documents).toEqual([1]);
  });
});
