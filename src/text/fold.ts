/**
 * French folding for search and matching. One definition serves the index, the query and the wikilinks, so that
 * « l’Œuvre » and « l'oeuvre » are the same words everywhere.
 */
import { rememberShort } from './remember-short.ts';

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };

/** The text as it is indexed: ASCII apostrophes (Pagefind splits words on them only) and open ligatures; the rest untouched. */
export function foldForIndex(text: string): string {
  return text.replace(/[’ʼ]/gu, "'").replace(/[œŒæÆ]/gu, (letter) => LIGATURES[letter] ?? letter);
}

/** A key for comparing names: no case, no accents, no elision marks, hyphens and apostrophes as spaces. */
export const foldKey = rememberShort(
  (text) =>
    foldForIndex(text)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  50_000,
);
