/** What the rows of an identity card are made of: texts, statements with their documents, and links. */
import type { Notebook } from '../markdown/notes.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { toEntryPath, toExplorerPath, toPath } from '../model/routes.ts';
import type { CompositeValue } from '../model/value.ts';
import type { Cited, IdentityRow, Link } from '../prepared/index.ts';
import { toProseHtml } from '../text/ordinals.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings as words } from '../ui/page-strings.ts';
import { titleIn } from '../wiki/corpus.ts';
import { getCorpus } from './corpus.ts';
import { toCalls } from './notes.ts';

/** The rows that there are, in their order. */
export const rows = (...items: (IdentityRow | false | '' | undefined)[]): IdentityRow[] =>
  items.filter((item): item is IdentityRow => Boolean(item));

/** One row: what is said, then where it leads. */
export const row = (label: string, values: Cited[], links?: IdentityRow['links']): IdentityRow => ({
  label,
  values,
  ...(links && { links }),
});

/** A text that cites nothing. */
export const text = (value: string): Cited => ({ html: toProseHtml(typeset(value)), calls: [] });

/** A value of a facet, which leads to the poles that share it. */
export const filter = (facet: string, value: string, label: string): Link => ({
  href: toExplorerPath(facet, value),
  label: typeset(label),
});

/** A statement of the model as a cited sentence. */
export const statement = ({ text: value, sources }: CompositeValue<'statement'>, notebook: Notebook): Cited => ({
  html: toProseHtml(typeset(value)),
  calls: toCalls(sources, notebook),
});

/** A link to an entry by its title; to nothing when it is not published. */
export function entryLink(collection: CollectionName, slug: string): Link {
  const title = titleIn(getCorpus(), collection, slug);
  return { href: title === undefined ? toPath('') : toEntryPath(collection, slug), label: typeset(title ?? slug) };
}

/** A link to a practice, with one to the poles that share it beside: a practice has a page, which other values of a facet have not. */
export const practiceLink = (slug: string): Link & { beside: Link } => ({
  ...entryLink('practices', slug),
  beside: filter('pratique', slug, words.itsPoles),
});
