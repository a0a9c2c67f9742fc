import { toCollectionPath } from '../model/routes.ts';
import type { EntryPage } from '../prepared/index.ts';
import { foldKey } from '../text/fold.ts';
import { getEntries } from './content.ts';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** First letter under which a title is filed: « Économie » under E. */
export const letterOf = (title: string): string => foldKey(title).charAt(0).toUpperCase();

/** The alphabet of the glossary: letters that have terms lead to them. */
export function toLetters(current?: string): EntryPage['letters'] {
  const used = new Set(getEntries('terms').map(({ data }) => letterOf(data.title)));
  return ALPHABET.map((letter) => ({
    letter,
    ...(used.has(letter) && { href: `${toCollectionPath('terms')}#lettre-${letter.toLowerCase()}` }),
    current: current !== undefined && letterOf(current) === letter,
  }));
}
