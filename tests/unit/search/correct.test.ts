import { describe, expect, it } from 'vitest';
import { correctWord } from '../../../src/search/ask/correct.ts';
import type { SearchIndex } from '../../../src/search/ask/search-index.ts';

/** An index that knows these words, each on a hundred pages. */
const knowing = (...words: string[]): SearchIndex =>
  ({
    vocabulary: async (letter: string) => Object.fromEntries(words.filter((word) => word.startsWith(letter)).map((word) => [word, 100])),
  }) as Partial<SearchIndex> as SearchIndex;

describe('a word that no page holds', () => {
  it('is mended by the real word that it nearly is', async () => {
    expect(await correctWord(knowing('financer', 'réseaux'), 'finacer')).toBe('financer');
    expect(await correctWord(knowing('financer', 'réseaux'), 'reseux')).toBe('réseaux');
  });

  it('is no mistake for another one when a third of its letters differ', async () => {
    expect(await correctWord(knowing('seule', 'seuls'), 'siecle')).toBeUndefined();
  });
});
