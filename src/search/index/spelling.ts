import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { isAsking } from '../common-words.ts';
import { isSaid } from '../concept.ts';

/** A word as it is written, and what the index makes of it: found once, as the same few words make most of a text. */
export interface Spelling {
  written: string;
  /** Folded. */
  form: string;
  stem: string;
  /** Whether it says something of its text (`concept.ts`). */
  isSaid: boolean;
  /** Whether it counts in a name: what is said does, and what a title may turn on. */
  isNaming: boolean;
}

const found = new Map<string, Spelling>();

/** The spelling of a word of `text`; the same object for the same letters. */
export function spellingOf(text: string, { word, start, end }: Word): Spelling {
  const written = text.slice(start, end);
  const known = found.get(written);
  if (known) return known;
  const said = isSaid(word, written);
  const spelling = { written, form: word, stem: stem(word), isSaid: said, isNaming: said || isAsking(word) };
  found.set(written, spelling);
  return spelling;
}
