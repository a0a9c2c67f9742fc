/** What the pages of a site read of the wiki, from one build to the next. */
import { markOf, type Read } from '../sources/reads.ts';

/** A question, and the mark of what it was answered. */
export type Answer = readonly [read: Read, mark: string];

export interface Answers {
  /** Every answer that decided of a page of this build, once. */
  list: readonly Answer[];
  /** The places in `list` of what a page has read. */
  add(reads: readonly Read[]): Promise<number[]>;
  /** The places in `list` of what a page read in the last build; undefined when it would now be answered otherwise. */
  addAgain(places: readonly number[]): Promise<number[] | undefined>;
}

const CHANGED = -1;

/** The answers of a build that follows the one of the answers `last`. */
export function openAnswers(last: readonly Answer[]): Answers {
  const list: Answer[] = [];
  const places = new Map<Read, number>();
  /** Of each answer of the last build, its place now. */
  const moved: number[] = [];
  const place = (read: Read, mark: string): number => {
    const known = places.get(read) ?? list.push([read, mark]) - 1;
    places.set(read, known);
    return known;
  };
  return {
    list,
    async add(reads) {
      const found: number[] = [];
      // Nearly all marks are known: a promise for each would cost more than they do.
      for (const read of reads) {
        const mark = markOf(read);
        found.push(place(read, (mark instanceof Promise ? await mark : mark) ?? ''));
      }
      return found;
    },
    async addAgain(before) {
      const found: number[] = [];
      for (const at of before) {
        const now = (moved[at] ??= await move(at));
        if (now === CHANGED) return undefined;
        found.push(now);
      }
      return found;
    },
  };

  async function move(at: number): Promise<number> {
    const [read, mark] = last[at] ?? [];
    return read !== undefined && mark !== undefined && (await markOf(read)) === mark ? place(read, mark) : CHANGED;
  }
}
