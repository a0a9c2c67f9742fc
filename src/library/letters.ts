import { toCollectionPath } from '../model/routes.ts';
import type { EntryPage, ListGroup } from '../prepared/index.ts';
import { foldKey } from '../text/fold.ts';
import { listAll } from './content.ts';
import { askWhole } from './corpus.ts';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** First letter under which a title is filed: « Économie » under E. */
export const letterOf = (title: string): string => foldKey(title).charAt(0).toUpperCase();

/** First letters of the terms. */
const askLetters = askWhole('letters', () => {
  const used = [...new Set(listAll('terms').map(({ data }) => letterOf(data.title)))].sort();
  return () => used;
});

/** The alphabet of the glossary: letters that have terms lead to them. */
export function toLetters(current?: string): EntryPage['letters'] {
  const used = askLetters('');
  return ALPHABET.map((letter) => ({
    letter,
    ...(used.includes(letter) && { href: `${toCollectionPath('terms')}#lettre-${letter.toLowerCase()}` }),
    current: current !== undefined && letterOf(current) === letter,
  }));
}

/** The same for a list in the order of the titles of its groups: each letter leads to the first of its own. */
export const toGroupLetters = (groups: readonly ListGroup[]): EntryPage['letters'] =>
  ALPHABET.map((letter) => {
    const first = groups.find(({ title }) => letterOf(title) === letter);
    return { letter, ...(first && { href: `#${first.id}` }), current: false };
  });
