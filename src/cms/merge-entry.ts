/** Two persons changed the same entry: what both did is kept, and what collides is known in both versions. */
import { diff3Merge } from 'node-diff3';
import { parse } from 'yaml';
import { cutFrontMatter } from '../sources/source-file.ts';

/** A passage that both changed, each their own way. */
export interface Collision {
  mine: string;
  theirs: string;
  /** In the front matter, where one field has one value: both cannot be kept. */
  isData: boolean;
}

/** Where the other version comes from: another person’s save, this browser’s, or, at a publication, the published page. */
export type Origin = 'somebody' | 'ownWindow' | 'toPublish';

/** Passages settled, and those that a person has to settle, in the order of the text. */
export type Merged = (string | Collision)[];

/** A row of a table, or an item of a list. */
const ROW = /^\s*(?:\||[-*+] |\d+[.)] )/u;

/** Joins two changes of the text `base`, by lines (a paragraph is one): `mine`, and `theirs`, saved meanwhile. */
export const mergeLines = (base: string, mine: string, theirs: string): Merged =>
  diff3Merge(toLines(mine), toLines(base), toLines(theirs)).map(({ ok, conflict }) =>
    conflict ? { mine: conflict.a.join(''), theirs: conflict.b.join(''), isData: false } : (ok ?? []).join(''),
  );

/** The same for an entry with its front matter. When the latter could no longer be read, the whole entry is one collision. */
export function mergeEntry(base: string, mine: string, theirs: string): Merged {
  let before = '';
  const merged = mergeLines(base, mine, theirs).map((passage) => {
    const isData = cutFrontMatter(before) === undefined;
    before += typeof passage === 'string' ? passage : passage.mine;
    return typeof passage === 'string' ? passage : { ...passage, isData };
  });
  const isSound = (['mine', 'theirs'] as const).every((side) => isReadable(settle(merged, (collision) => collision[side])));
  return isSound ? merged : [{ mine, theirs, isData: true }];
}

/** The text, each collision being what `choose` says of it. */
export const settle = (merged: Merged, choose: (collision: Collision) => string): string =>
  merged.map((passage) => (typeof passage === 'string' ? passage : choose(passage))).join('');

/** The text, each collision being what somebody says of it; undefined when they go back. */
export async function settleAll(
  merged: Merged,
  ask: (collisions: readonly Collision[]) => Promise<readonly string[] | undefined>,
): Promise<string | undefined> {
  const collisions = merged.filter((passage): passage is Collision => typeof passage !== 'string');
  const chosen = collisions.length === 0 ? [] : await ask(collisions);
  return chosen && settle(merged, (collision) => chosen[collisions.indexOf(collision)] ?? collision.mine);
}

/** Both versions one after the other, as rows when they are rows; of a field, mine. */
export const keepBoth = ({ mine, theirs, isData }: Collision): string => {
  if (isData) return mine;
  if (mine.trim() === '' || theirs.trim() === '') return mine + theirs;
  return `${mine.trimEnd()}${ROW.test(mine) && ROW.test(theirs) ? '\n' : '\n\n'}${theirs.replace(/^(?:[ \t]*\n)+/u, '')}`;
};

/** Lines with their end, which is the same for all: the ends of the file saved are those of the form. */
const toLines = (text: string): string[] => text.replace(/\r\n?/gu, '\n').match(/[^\n]*\n|[^\n]+$/gu) ?? [];

function isReadable(text: string): boolean {
  try {
    parse(cutFrontMatter(text)?.yaml ?? '');
    return true;
  } catch {
    return false;
  }
}
