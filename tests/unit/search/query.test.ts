import { describe, expect, it } from 'vitest';
import { correctWord, typingDistance } from '../../../src/search/ask/correct.ts';
import { parseQuery } from '../../../src/search/ask/query.ts';
import type { SearchIndex } from '../../../src/search/ask/search-index.ts';

const written = (question: string): string[] => parseQuery(question).words.map(({ text }) => text);

describe('a question', () => {
  it('is quoted to the reader as it was written, without its elisions', () => {
    expect(written('L’Œuvre, collective ?')).toEqual(['Œuvre', 'collective']);
  });

  it('forgets the words that every page holds', () => {
    expect(written('comment financer l’animation d’un pôle ?')).toEqual(['financer', 'animation', 'pôle']);
  });

  it('keeps what asks for a title that turns on it', () => {
    expect(parseQuery('combien de PTCE ?').hints.map(({ text }) => text)).toEqual(['combien']);
  });

  it('keeps a common word when it is an acronym, or when there is nothing else', () => {
    expect(written('le MES et la MRES')).toEqual(['MES', 'MRES']);
    expect(written('sans les')).toEqual(['sans', 'les']);
  });

  it('says each word once, whatever its form', () => {
    expect(written('pôle Pôles POLE')).toHaveLength(1);
  });

  it.each(['', '  ', '?!', '« »', '""', '"', '«', '🌱', '\u202E'])('has no word in %j', (question) => {
    expect(parseQuery(question)).toMatchObject({ words: [], phrases: [] });
  });

  it('gives apart what is between quotation marks, of any kind', () => {
    expect(parseQuery('« économie de la coopération » "en commun" rural').phrases.map((phrase) => phrase.trim())).toEqual([
      'économie de la coopération',
      'en commun',
    ]);
    expect(parseQuery('"seul').phrases).toEqual([]);
  });

  it('stays small, however long the page that was pasted', () => {
    const { words, text } = parseQuery(Array.from({ length: 2000 }, (_, at) => `mot${at}`).join(' '));
    expect(words.length).toBeLessThanOrEqual(16);
    expect(text.length).toBeLessThanOrEqual(400);
  });

  it('is never cut within a letter: an address could not hold it', () => {
    const { text } = parseQuery(`${'a'.repeat(399)}🌱`);
    expect(() => encodeURIComponent(text)).not.toThrow();
    expect(text).toBe('a'.repeat(399));
    expect(parseQuery('laine 🌱').text).toBe('laine 🌱');
  });
});

describe('a mistyped word', () => {
  const words: Record<string, number> = {
    appel: 40,
    apport: 3,
    habitat: 9,
    gouvernance: 50,
    gouvernement: 20,
    coopérative: 30,
    animation: 60,
  };
  const index = {
    vocabulary: (letter: string) => Promise.resolve(Object.fromEntries(Object.entries(words).filter(([word]) => word.startsWith(letter)))),
  } as unknown as SearchIndex;

  it.each([
    ['apel', 'appel'],
    ['gouvernence', 'gouvernance'],
    ['anmiation', 'animation'],
    ['abitat', 'habitat'],
    ['kooperative', 'coopérative'],
    ['nanimation', 'animation'],
  ])('« %s » is « %s »', async (asked, expected) => {
    expect(await correctWord(index, asked)).toBe(expected);
  });

  it.each(['zzyzx', 'abc', '2013', 'constructor', '__proto__'])('« %s » is none', async (asked) => {
    expect(await correctWord(index, asked)).toBeUndefined();
  });

  it('is the nearer for a letter doubled than for a letter changed, and for two letters swapped than for two changed', () => {
    expect(typingDistance('apel', 'appel')).toBeLessThan(typingDistance('apel', 'apfel'));
    expect(typingDistance('anmer', 'amner')).toBe(1);
  });
});
