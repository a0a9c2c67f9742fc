import { foldKey } from '../text/fold.ts';
import type { Person } from './commit.ts';

export interface Contributor {
  /** Undefined for somebody who asked not to be named. */
  name?: string;
  /** How many people the name stands for. */
  people: number;
}

/** The name that `.mailmap` gives to somebody who asks not to be named. */
export const ANONYMOUS = 'Anonyme';

/** Whether a person asked not to be named. */
export const isAnonymous = ({ name }: Person): boolean => foldKey(name) === foldKey(ANONYMOUS) || name === '';

/** The authors of some changes, the first to come first: a person once, whatever names they signed; homonyms counted. */
export function toContributors(authors: readonly Person[]): Contributor[] {
  const people = new Map<number, Person>();
  for (const author of authors) people.set(author.number, author);
  const byName = new Map<string, Contributor>();
  for (const person of people.values()) {
    const name = isAnonymous(person) ? '' : person.name;
    const known = byName.get(name) ?? { ...(name && { name }), people: 0 };
    byName.set(name, { ...known, people: known.people + 1 });
  }
  return [...byName.values()];
}
