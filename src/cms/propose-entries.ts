/** What the pickers of entries, `[[` and `[^` propose. Pure. */
import { foldKey } from '../text/fold.ts';
import { typeset } from '../text/typeset.ts';
import { cms } from '../ui/cms.ts';

export interface ProposedEntry {
  slug: string;
  title: string;
  /** What it is found by, folded: its title, then its slug and its other names. */
  folded: readonly string[];
  isDraft: boolean;
}

/** An option of a picker: what is written, and what is read. */
export interface EntryOption {
  value: string;
  label: string;
}

/** Fields by which an entry is found, beside its title. */
const NAMES = ['acronym', 'fullName', 'publisher', 'aliases'];

const compare = new Intl.Collator('fr', { numeric: true }).compare;

/** An entry as it is proposed. */
export function toProposed(slug: string, data: Readonly<Record<string, unknown>>, { isDraft }: { isDraft: boolean }): ProposedEntry {
  const title = typeof data['title'] === 'string' && data['title'] ? data['title'] : slug;
  const names = NAMES.flatMap((name) => data[name]).filter((name): name is string => typeof name === 'string');
  return { slug, title, folded: [title, slug, ...names].map(foldKey), isDraft };
}

/**
 * The entries that answer what is typed, all its words in any order: those whose title begins with it, then those of which another
 * name does, then the others, each in the order of the alphabet.
 */
export function findEntries<Entry extends ProposedEntry>(entries: readonly Entry[], typed: string, most: number): Entry[] {
  const start = foldKey(typed);
  const words = start.split(' ');
  return entries
    .flatMap((entry) => {
      const [title = '', ...others] = entry.folded;
      const all = entry.folded.join(' ');
      if (!words.every((word) => all.includes(word))) return [];
      return [{ entry, rank: title.startsWith(start) ? 0 : others.some((name) => name.startsWith(start)) ? 1 : 2 }];
    })
    .toSorted((a, b) => a.rank - b.rank || compare(a.entry.title, b.entry.title))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** They as the options of a picker. */
export const proposeEntries = (entries: readonly ProposedEntry[], typed: string, most: number): EntryOption[] =>
  findEntries(entries, typed, most).map(toOption);

/** The options of what is chosen already: a slug that no entry has keeps its place, and says so. */
export const toChosen = (entries: readonly ProposedEntry[], slugs: readonly string[]): EntryOption[] =>
  slugs.map((slug) => {
    const entry = entries.find((one) => one.slug === slug);
    return entry ? toOption(entry) : { value: slug, label: typeset(cms.absentEntry(slug)) };
  });

/** What is read of an entry. */
export const labelOf = ({ title, isDraft }: ProposedEntry): string => (isDraft ? cms.draftEntry(title) : title);
const toOption = (entry: ProposedEntry): EntryOption => ({ value: entry.slug, label: labelOf(entry) });
