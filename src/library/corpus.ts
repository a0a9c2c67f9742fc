/** The wiki that this site prints, and how its pages read it: whatever decides of a page is noted. */
import { noted } from '../sources/reads.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { liveCorpus } from '../wiki/live-corpus.ts';
import { noteCorpus } from '../wiki/note-corpus.ts';

/** The wiki, for what is made of the whole of it, or lists its pages: nothing is noted. */
export const getWhole = liveCorpus(process.cwd(), import.meta.env.DEV);

/** The wiki, for a page: what it reads is noted. */
export const getCorpus = noteCorpus(getWhole);

/** What `make` makes of the whole wiki, once a state of it, and what a page asks of that: the answer, plain data, is noted. */
export function askWhole<Answer>(name: string, make: (whole: Corpus) => (about: string) => Answer): (about: string) => Answer {
  const made = new WeakMap<Corpus, (about: string) => Answer>();
  return noted(name, (about) => {
    const find = made.get(getWhole()) ?? make(getWhole());
    made.set(getWhole(), find);
    return find(about);
  });
}
