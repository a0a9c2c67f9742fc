import { foldKey } from '../text/fold.ts';
import { blankCode, toPlainText } from './plain-text.ts';

const WORD = /[\p{L}\p{M}]{4,}/gu;
/** Words that say what a text is about are used more than once in it, and in few other texts. */
const KEPT = 8;

export interface RareWord {
  /** The same for « métiers » and « metier ». */
  key: string;
  /** As the text first writes it, in lower case. */
  word: string;
}

/** What is counted of a text: its words, and those that it repeats. */
export interface Counted {
  /** By their key. */
  words: readonly string[];
  repeated: readonly (RareWord & { count: number })[];
}

/** For each text, the few words that set it apart from most others and that some others share, the most telling first. */
export function findRareWords(texts: readonly Counted[]): RareWord[][] {
  const spread = new Map<string, number>();
  for (const { words } of texts) for (const key of words) spread.set(key, (spread.get(key) ?? 0) + 1);
  const most = Math.max(3, texts.length / 20);
  return texts.map(({ repeated }) =>
    repeated
      .flatMap(({ key, count, word }) => {
        const pages = spread.get(key) ?? 0;
        return pages > 1 && pages <= most ? [{ key, word, score: count * Math.log(texts.length / pages) }] : [];
      })
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, KEPT)
      .map(({ key, word }) => ({ key, word })),
  );
}

/** Counts the words of a text by their folded singular, in lower case; names and acronyms included. */
export function countWords(text: string): Counted {
  const words = new Map<string, { count: number; word: string }>();
  for (const [word] of toPlainText(blankCode(text)).matchAll(WORD)) {
    const key = foldKey(word).replace(/[sx]$/u, '');
    const known = words.get(key);
    if (known) known.count += 1;
    else words.set(key, { count: 1, word: word.toLowerCase() });
  }
  return {
    words: [...words.keys()].map(once),
    repeated: [...words].flatMap(([key, { count, word }]) => (count > 1 ? [{ key: once(key), word: once(word), count }] : [])),
  };
}

/** The same text, held once: those of thousands of pages are kept together, and a piece of a text holds the whole of it in memory. */
function once(word: string): string {
  const known = held.get(word) ?? structuredClone(word);
  held.set(known, known);
  return known;
}

const held = new Map<string, string>();
