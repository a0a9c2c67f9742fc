/**
 * French folding for search and matching. One definition serves the index, the query and the wikilinks, so that
 * « l’Œuvre » and « l'oeuvre » are the same words everywhere.
 */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };
const ELISION = /(?<![\p{L}\p{N}])(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}«])/giu;

/** The text as it is indexed: ASCII apostrophes (Pagefind splits words on them only) and open ligatures; the rest untouched. */
export function foldForIndex(text: string): string {
  return text.replace(/[’ʼ]/gu, "'").replace(/[œŒæÆ]/gu, (letter) => LIGATURES[letter] ?? letter);
}

/** A query folded as the index is, without elisions: « l’innovation » asks for « innovation » (but « aujourd’hui » stays whole). */
export function foldQuery(query: string): string {
  return foldForIndex(query).replace(ELISION, '').replace(/\s+/gu, ' ').trim();
}

/** A key for comparing names: no case, no accents, no elision marks, hyphens and apostrophes as spaces. */
export function foldKey(text: string): string {
  return foldForIndex(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
