import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { INDEX_FOLDER, shardFile, SUMMARY_FILE, type Shard, type Summary } from '../../../src/search/format.ts';
import { openIndex } from '../../../src/search/ask/search-index.ts';

/** What is known of a stem: here, the forms of its words alone. */
const of = (forms: string) => [forms] as unknown as Shard[string];
const shards: Shard[] = [{ asso: of('association') }, { budget: of('budget budgets') }, { travail: of('travailler travaux') }];

function open() {
  const summary: Summary = {
    folder: 'etat',
    documents: 3,
    phraseShards: 0,
    shards: shards.map((shard) => Object.keys(shard)[0] ?? ''),
    letters: [],
    concepts: [],
  } as Summary;
  const files = new Map<string, Uint8Array>([
    [INDEX_FOLDER + SUMMARY_FILE, strToU8(JSON.stringify(summary))],
    ...shards.map((shard, at) => [`${INDEX_FOLDER}etat/${shardFile(at)}`, gzipSync(strToU8(JSON.stringify(shard)))] as const),
  ]);
  return openIndex(async (path) => files.get(path) ?? Promise.reject(new Error(path)));
}

describe('words that begin with some letters', () => {
  it.each([
    ['bud', ['budget budgets']],
    ['budge', ['budget budgets']],
    ['trav', ['travailler travaux']],
    ['travaux', ['travailler travaux']],
    ['a', ['association']],
    ['z', []],
  ])('are found whatever shard their stem is in: « %s »', async (letters, expected) => {
    const index = await open();
    expect((await index.startingWith(letters)).map(([forms]) => forms)).toEqual(expected);
  });
});
