import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { DraftEntry, ImmutableValue } from '../../../src/cms/decap.ts';
import { tidyEntry } from '../../../src/cms/tidy-entry.ts';

type Tree = ImmutableValue & { toJS(): unknown };
const {
  default: { fromJS },
} = (await import(pathToFileURL(join('node_modules/immutable/dist/immutable.js')).href)) as { default: { fromJS(value: unknown): Tree } };
const tidy = (data: object, newRecord = false) => {
  const entry = { get: (key: string) => (key === 'data' ? fromJS(data) : newRecord) } as DraftEntry;
  return (tidyEntry(entry) as Tree).toJS();
};

it('what was left empty is not saved, at any depth', () => {
  expect(
    tidy({
      title: ' Un ',
      url: '',
      draft: false,
      order: 0,
      place: { lat: null, lon: undefined },
      aliases: ['', 'Deux'],
      facts: [],
      timeline: [{ on: '2013', text: '' }],
    }),
  ).toEqual({ title: 'Un', draft: false, order: 0, aliases: ['Deux'], timeline: [{ on: '2013' }] });
});

it('the title of a new entry makes its address word by word; an old one keeps its bytes', () => {
  expect(tidy({ title: "L'essai d'un pôle" }, true)).toEqual({ title: 'L’essai d’un pôle' });
  expect(tidy({ title: "L'essai" })).toEqual({ title: "L'essai" });
});
