import { describe, expect, it } from 'vitest';
import { move, readChoice, toSearch } from '../../../src/booklet/choice.ts';

describe('the address of a booklet', () => {
  it('says its pages in their order, each once', () => {
    const search = toSearch(['guides/b', 'etudes-de-cas/a']);
    expect(search).toBe('?p=guides/b,etudes-de-cas/a');
    expect(readChoice(`${search},guides/b`)).toEqual(['guides/b', 'etudes-de-cas/a']);
    expect(toSearch([])).toBe('');
  });

  it.each(['?p=https://ailleurs.fr/a', '?p=//ailleurs.fr/a', '?p=../admin/x', '?p=guides/<b>', '?p=', ''])(
    'takes nothing from %s',
    (search) => expect(readChoice(search)).toEqual([]),
  );
});

it.each([
  ['a/c', -1, ['a/a', 'a/c', 'a/b']],
  ['a/a', 1, ['a/b', 'a/a', 'a/c']],
  ['a/a', -1, ['a/a', 'a/b', 'a/c']],
  ['a/c', 1, ['a/a', 'a/b', 'a/c']],
] as const)('moves %s by %i among its neighbours, never out of the booklet', (path, by, expected) => {
  expect(move(['a/a', 'a/b', 'a/c'], path, by)).toEqual(expected);
});
