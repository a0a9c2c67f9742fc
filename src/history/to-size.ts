import { bodyOfText } from '../sources/source-file.ts';
import type { Comparison, VersionText } from './compare-versions.ts';
import { wordsOf } from './compare-words.ts';
import type { EntryRevision } from './entry-history.ts';

/** How many words came and went. */
export interface Size {
  added: number;
  removed: number;
}

/**
 * Words that came and went in a revision; those of the whole page for a first version; undefined for a move, a merge or
 * a removal, where there is nothing to count.
 */
export function toSize(revision: EntryRevision, compare: (revision: EntryRevision) => Comparison): Size | undefined {
  const { kind, after } = revision;
  if (kind === 'changed') {
    const { added, removed } = compare(revision);
    return { added, removed };
  }
  return after && (kind === 'created' || kind === 'restored') ? { added: countWords(after), removed: 0 } : undefined;
}

/** Words of a whole page: of its body, addresses and calls apart, and of the values of its front matter. */
function countWords(version: VersionText): number {
  const known = counted.get(version);
  if (known !== undefined) return known;
  const { text } = version;
  const body = bodyOfText(text);
  const values = text.slice(0, text.length - body.length).replace(/^[ \t-]*[\w-]+:/gmu, '');
  const prose = body.replace(/\[\^[^\]\s]{1,80}\]|\]\([^)\s]*\)|\[\[[^\]|\n]*\|/gu, ' ');
  const count = wordsOf(values).length + wordsOf(prose).length;
  counted.set(version, count);
  return count;
}
const counted = new WeakMap<VersionText, number>();
