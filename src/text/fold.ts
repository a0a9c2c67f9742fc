/**
 * French folding for search and matching. One definition serves the index, the query and the wikilinks, so that
 * « l’Œuvre » and « l'oeuvre » are the same words everywhere.
 */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };

/** The text as it is indexed: ASCII apostrophes (Pagefind splits words on them only) and open ligatures; the rest untouched. */
export function foldForIndex(text: string): string {
  return text.replace(/[’ʼ]/gu, "'").replace(/[œŒæÆ]/gu, (letter) => LIGATURES[letter] ?? letter);
}

/** A key for comparing names: no case, no accents, no elision marks, hyphens and apostrophes as spaces. */
export function foldKey(text: string): string {
  if (text.length > SHORT) return fold(text);
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size === MOST) folded.clear();
  const key = fold(text);
  folded.set(text, key);
  return key;
}

/** Names already folded: every page that leads to another asks for it by its title. */
const folded = new Map<string, string>();
const SHORT = 120;
const MOST = 50_000;

const fold = (text: string): string =>
  foldForIndex(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
