import { globSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAnswers } from '../../../src/build/answers.ts';
import { forgetMarks, noted, noteReads, type Read } from '../../../src/sources/reads.ts';

const wiki = new Map<string, string>();
const askWiki = noted('wiki-of-a-test', (about) => wiki.get(about));
const askLater = noted('later-of-a-test', (about) => Promise.resolve(wiki.get(about)));
const readsOf = async (...abouts: string[]): Promise<Read[]> => (await noteReads(() => abouts.map(askWiki))).reads;

beforeEach(() => {
  wiki.clear();
  wiki.set('a', 'un').set('b', 'deux');
  forgetMarks();
});

describe('the answers that a build keeps for the next', () => {
  it('are each there once, and found again at their new places', async () => {
    const first = openAnswers([]);
    const [page, other] = [await first.add(await readsOf('a', 'b')), await first.add(await readsOf('b'))];
    expect(first.list.map(([read]) => read)).toEqual(['wiki-of-a-test a', 'wiki-of-a-test b']);
    const second = openAnswers(first.list);
    expect(await second.addAgain(other)).toEqual([0]);
    expect(await second.addAgain(page)).toEqual([1, 0]);
  });

  it('are gone when the wiki answers otherwise, for the pages that they decided of', async () => {
    const first = openAnswers([]);
    const [page, other] = [await first.add(await readsOf('a')), await first.add(await readsOf('b'))];
    wiki.delete('a');
    forgetMarks();
    const second = openAnswers(first.list);
    expect([await second.addAgain(page), await second.addAgain(other)]).toEqual([undefined, [0]]);
  });

  it('may be awaited', async () => {
    const first = openAnswers([]);
    const { result, reads } = await noteReads(() => askLater('a'));
    const page = await first.add(reads);
    expect(result).toBe('un');
    expect(await openAnswers(first.list).addAgain(page)).toEqual([0]);
    wiki.set('a', 'trois');
    forgetMarks();
    expect(await openAnswers(first.list).addAgain(page)).toBeUndefined();
  });

  it('are gone with a question that nobody knows, or a place that is none', async () => {
    expect(await openAnswers([['question-perdue a', '']]).addAgain([0])).toBeUndefined();
    expect(await openAnswers([]).addAgain([3])).toBeUndefined();
  });
});

it('notes what pages read outside the wiki: the disk, git, the day', () => {
  const outside = /process\.cwd\(\)|new Date\(\)|Date\.now/u;
  const files = globSync('src/{library,pages}/**/*.{ts,astro}').filter((file) => outside.test(readFileSync(file, 'utf8')));
  // Each of these asks by `noted` or `defineQuestion`, gives its routes what they read, or reads what the key of the code holds.
  expect(files.sort()).toEqual([
    'src/library/care-pages.ts',
    'src/library/corpus.ts',
    'src/library/freshness.ts',
    'src/library/history.ts',
    'src/library/images.ts',
    'src/library/open-data.ts',
    'src/library/unavailable.ts',
    'src/pages/[...card]/partage.png.ts',
    'src/pages/favicon.ico.ts',
    'src/pages/icones/[size].png.ts',
  ]);
});
