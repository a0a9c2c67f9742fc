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

/** For each text, the few words that set it apart from most others and that some others share, the most telling first. */
export function findRareWords(texts: readonly string[]): RareWord[][] {
  const counts = texts.map((text) => countWords(toPlainText(blankCode(text))));
  const spread = new Map<string, number>();
  for (const words of counts) for (const key of words.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  const most = Math.max(3, texts.length / 20);
  return counts.map((words) =>
    [...words]
      .flatMap(([key, { count, word }]) => {
        const pages = spread.get(key) ?? 0;
        return count > 1 && pages > 1 && pages <= most ? [{ key, word, score: count * Math.log(texts.length / pages) }] : [];
      })
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, KEPT)
      .map(({ key, word }) => ({ key, word })),
  );
}

/** Words of a text by their folded singular, in lower case; names and acronyms included. */
function countWords(text: string): Map<string, { count: number; word: string }> {
  const words = new Map<string, { count: number; word: string }>();
  for (const [word] of text.matchAll(WORD)) {
    const key = foldKey(word).replace(/[sx]$/u, '');
    const known = words.get(key);
    if (known) known.count += 1;
    else words.set(key, { count: 1, word: word.toLowerCase() });
  }
  return words;
}
