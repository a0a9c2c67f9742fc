import { describe, expect, it } from 'vitest';
import { markdownCell } from '../../../src/open-data/markdown-cell.ts';
import { markdownLinks } from '../../../src/open-data/markdown-links.ts';
import { toDataEntries } from '../../../src/open-data/to-data-entries.ts';
import { toMarkdown } from '../../../src/open-data/to-markdown.ts';
import { readContent } from '../../../src/sources/read-content.ts';
import { buildCorpus } from '../../../src/wiki/corpus.ts';

const root = new URL('../../fixtures/markdown-pages', import.meta.url).pathname;

describe('a value of an entry as a cell of Markdown', () => {
  it.each([
    [0.004, '0,004'],
    [1200.5, '1 200,5'],
    [0.1 + 0.2, '0,3'],
    [48.123456, '48,123456'],
  ])('says all of %d', (value, cell) => {
    expect(markdownCell({ kind: 'number', label: 'Valeur' }, value, markdownLinks(buildCorpus([])))).toBe(cell);
  });
});

describe('an entry as clean Markdown', () => {
  const corpus = buildCorpus(readContent(root).files);

  it('keeps its essentials, its fields, its text and its sources, and needs no wiki to be read', async () => {
    const guide = toDataEntries(corpus.files).find(({ slug }) => slug === 'ecrire');
    await expect(
      guide && toMarkdown(guide, corpus, { commit: { id: '0123456789abcdef', on: '2026-11-24T08:00:00+01:00' }, isChanged: false }),
    ).toMatchFileSnapshot('../../fixtures/markdown-pages/ecrire.md');
  });
});
