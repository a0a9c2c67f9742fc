import { describe, expect, it } from 'vitest';
import { forgetMarks, markOf, noteReads } from '../../../src/sources/reads.ts';
import { parseSourceFile } from '../../../src/sources/source-file.ts';
import { buildCorpus, titleIn, type Corpus } from '../../../src/wiki/corpus.ts';
import { findOrphans } from '../../../src/wiki/orphans.ts';
import { noteCorpus } from '../../../src/wiki/note-corpus.ts';
import { resolveTitle } from '../../../src/wiki/title-index.ts';

type Texts = Record<string, string>;
const entry = (title: string, body = '', more = '') => `---\ntitle: ${title}\n${more}---\n\n${body}\n`;
const toCorpus = (texts: Texts): Corpus =>
  buildCorpus(Object.entries(texts).flatMap(([path, text]) => parseSourceFile(`content/${path}.md`, text) ?? []));

const before: Texts = {
  'terms/scic': entry('SCIC', 'Une forme.'),
  'terms/scop': entry('SCOP', 'Voir [[SCIC]].'),
  'guides/choisir': entry('Choisir', 'Une page.'),
  'case-studies/un-cas': entry('Un cas', '', 'pole: mat\nevidence:\n  - { claim: choisir#a, stance: supports }\n'),
};

let current = toCorpus(before);
const getCorpus = noteCorpus(() => current);

/** Whether what `read` asks of the wiki is answered otherwise after a change of its texts. */
async function notices(read: (corpus: Corpus) => unknown, change: Texts): Promise<boolean> {
  current = toCorpus(before);
  forgetMarks();
  const { reads } = await noteReads(() => read(getCorpus()));
  const marks = await Promise.all(reads.map(markOf));
  current = toCorpus({ ...before, ...change });
  forgetMarks();
  const now = await Promise.all(reads.map(markOf));
  return now.some((mark, at) => mark !== marks[at]);
}

const readTitle = (corpus: Corpus) => titleIn(corpus, 'terms', 'scic');
const readCallers = ({ links }: Corpus) => links.backlinks.get('terms/scic');
const readName = ({ titles }: Corpus) => resolveTitle(titles, 'SCIC');
const readMissing = ({ titles }: Corpus) => {
  const found = resolveTitle(titles, 'Chosir');
  return found.status === 'missing' ? found.suggestion : undefined;
};

describe('what a page reads of the wiki', () => {
  it.each([
    ['an entry', readTitle, { 'terms/scic': entry('Société coopérative') }],
    ['the callers of an entry', readCallers, { 'guides/choisir': entry('Choisir', 'Aussi [[SCIC]].') }],
    ['the sentence of a caller', readCallers, { 'terms/scop': entry('SCOP', 'Revoir [[SCIC]].') }],
    ['the bearer of a name', readName, { 'guides/scic': entry('SCIC') }],
    ['a name that nobody bore', ({ titles }: Corpus) => resolveTitle(titles, 'CAE'), { 'terms/cae': entry('CAE') }],
    ['the name nearest to one that nobody bears', readMissing, { 'guides/chosir-bien': entry('Chosirr') }],
    ['a page to be written', ({ links }: Corpus) => links.wanted.get('cae'), { 'terms/scop': entry('SCOP', 'Voir [[CAE]].') }],
    ['what cases say', ({ evidence }: Corpus) => evidence.get('choisir#a'), { 'case-studies/un-cas': entry('Un cas') }],
    ['the glossary', ({ glossary }: Corpus) => glossary.byWord.size, { 'terms/cae': entry('CAE') }],
    ['all entries', findOrphans, { 'terms/cae': entry('CAE') }],
  ])('is read again when it changes: %s', async (_, read: (corpus: Corpus) => unknown, change: Texts) => {
    expect(await notices(read, change)).toBe(true);
  });

  it.each([
    ['an entry, when another changes', readTitle, { 'terms/scop': entry('SCOP', 'Autre chose.') }],
    ['the callers of an entry, when one says more elsewhere', readCallers, { 'terms/scop': entry('SCOP', 'Voir [[SCIC]].\n\nPlus.') }],
    ['the bearer of a name, when its text changes', readName, { 'terms/scic': entry('SCIC', 'Autre chose.') }],
    ['the glossary, when a guide changes', ({ glossary }: Corpus) => glossary.byWord.size, { 'guides/choisir': entry('Choisir bien') }],
  ])('is left alone otherwise: %s', async (_, read: (corpus: Corpus) => unknown, change: Texts) => {
    expect(await notices(read, change)).toBe(false);
  });
});
