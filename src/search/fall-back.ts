import { foldKey } from '../text/fold.ts';

/** Part of a word that another must share to pass for one of its forms, when its ending does not tell. */
const SHARED = 0.6;
/** Endings that French adds to a stem: « coopér-atives » and « coopér-er » are forms of one word, « entr-aide » and « entr-e » are not. */
const ENDING =
  /^(?:is)?(?:e?e?s?|er|ant|ants|ante|antes|ance|ances|e?ments?|at(?:ifs?|ives?|ions?|eurs?|rices?)|ifs?|ives?|ions?|eurs?|euses?|ables?|ites?|els?|elles?|als?|ales?|aux|istes?|ismes?|iques?|iers?|ieres?)$/u;

/**
 * Whether Pagefind, having no word for the one asked, fell back to a shorter one that begins it (« entreprendre » finds
 * « en »). `found` holds the words that it marked. A short word (an acronym) must be there whole, its plural mark aside.
 */
export function isFallBack(asked: string, found: Iterable<string>): boolean {
  const word = foldKey(asked).replaceAll(' ', '');
  for (const text of found) {
    const parts = foldKey(text).split(' ');
    if ([parts.join(''), ...parts].some((part) => isForm(part, word))) return false;
  }
  return true;
}

function isForm(part: string, word: string): boolean {
  const shared = sharedStart(part, word);
  if (word.length <= 4) return shared >= word.replace(/(?<=..)[sx]$/u, '').length;
  return shared >= word.length * SHARED || (shared >= 4 && ENDING.test(word.slice(shared)));
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
