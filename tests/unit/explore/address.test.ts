import { describe, expect, it } from 'vitest';
import { readAddress, toAddress } from '../../../src/explore/address.ts';

const values = [
  { facet: 'region', slug: 'bretagne', label: 'Bretagne' },
  { facet: 'region', slug: 'provence-alpes-cote-d-azur', label: 'Provence-Alpes-Côte d’Azur' },
  { facet: 'secteur', slug: 'culture', label: 'Culture, arts et patrimoine' },
];
const read = (query: string) => readAddress(new URLSearchParams(query), values);

describe('the address of the explorer', () => {
  it('says the words, the filters and the poles to compare', () => {
    expect(read('?q=%20laine%20&region=bretagne&secteur=culture&p=a,b')).toEqual({
      query: 'laine',
      chosen: new Set([0, 2]),
      picked: ['a', 'b'],
      unknown: [],
    });
  });

  it('knows a value by its slug or its label, accents and case apart', () => {
    expect(read('?region=Provence-Alpes-Côte d’Azur&secteur=CULTURE').chosen).toEqual(new Set([1, 2]));
    expect(read('?secteur=Culture, arts et patrimoine').chosen).toEqual(new Set([2]));
  });

  it('gives back what nobody knows, so that it can be said', () => {
    expect(read('?region=bretange&secteur=bretagne&secteur=')).toMatchObject({
      chosen: new Set(),
      unknown: [
        { facet: 'region', value: 'bretange' },
        { facet: 'secteur', value: 'bretagne' },
      ],
    });
  });

  it('is written as it is read', () => {
    const state = { query: 'cuir & laine', chosen: new Set([2, 1]), picked: ['a', 'b'] };
    const address = toAddress(state, values);
    expect(address).toBe('?q=cuir+%26+laine&region=provence-alpes-cote-d-azur&secteur=culture&p=a,b');
    expect(read(address)).toMatchObject(state);
    expect(toAddress({ query: '', chosen: new Set(), picked: [] }, values)).toBe('');
  });

  it('names each pole once, however it is said', () => expect(read('?p=a,,b&p=a').picked).toEqual(['a', 'b']));
});
