/** What the pickers of entries propose. Pure. */
import { foldKey } from '../text/fold.ts';
import { typeset } from '../text/typeset.ts';
import { cms } from '../ui/cms.ts';

export interface ProposedEntry {
  slug: string;
  title: string;
  /** Other words by which it is found. */
  names: readonly string[];
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

/** An entry as the pickers propose it. */
export function toProposed(slug: string, data: Readonly<Record<string, unknown>>, { isDraft }: { isDraft: boolean }): ProposedEntry {
  const { title } = data;
  const names = NAMES.flatMap((name) => data[name]).filter((name): name is string => typeof name === 'string');
  return {
    slug,
    title: typeof title === 'string' && title ? title : slug,
    names,
    isDraft,
  };
}

/** The options for what is typed, all its words in any order: titles that begin with it first, then in the order of the alphabet. */
export function proposeEntries(entries: readonly ProposedEntry[], typed: string, most: number): EntryOption[] {
  const words = foldKey(typed).split(' ');
  return entries
    .flatMap((entry) => {
      const title = foldKey(entry.title);
      const all = [title, foldKey(entry.slug), ...entry.names.map(foldKey)].join(' ');
      return words.every((word) => all.includes(word)) ? [{ entry, rank: title.startsWith(words.join(' ')) ? 0 : 1 }] : [];
    })
    .toSorted((a, b) => a.rank - b.rank || compare(a.entry.title, b.entry.title))
    .slice(0, most)
    .map(({ entry }) => toOption(entry));
}

/** The options of what is chosen already: a slug that no entry has keeps its place, and says so. */
export const toChosen = (entries: readonly ProposedEntry[], slugs: readonly string[]): EntryOption[] =>
  slugs.map((slug) => {
    const entry = entries.find((one) => one.slug === slug);
    return entry ? toOption(entry) : { value: slug, label: typeset(cms.absentEntry(slug)) };
  });

const toOption = ({ slug, title, isDraft }: ProposedEntry): EntryOption => ({
  value: slug,
  label: isDraft ? cms.draftEntry(title) : title,
});
