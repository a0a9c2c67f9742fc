import { collections } from '../../model/collections.ts';
import { homeSlug } from '../../model/routes.ts';
import { isDraft, toTitled } from '../../wiki/corpus.ts';
import type { SourceFile } from '../../sources/source-file.ts';
import { facetNames } from '../facets.ts';
import type { SearchDocument } from './document.ts';
import type { PageText } from './read-page.ts';
import { findParts } from './records.ts';

/** Fields of an entry that place it, beside the facets that its page bears. */
const PLACES = ['town', 'department', 'territory', 'place', 'publisher'] as const;

/** Path of an entry's page from the site's folder: `poles/phares/`. */
export const toPagePath = ({ collection, slug }: Pick<SourceFile, 'collection' | 'slug'>): string =>
  [collections[collection].path, slug === homeSlug ? '' : slug]
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('');

/** The documents of a page: itself, then its parts. The page says what it prints; `file`, its source, its names and parts. */
export function toDocuments(path: string, page: PageText, file: SourceFile | undefined): SearchDocument[] {
  const { title, description, kind, place, date, filters, sections } = page;
  const data = file?.frontMatter.data ?? {};
  const names = [...(file ? toTitled(file).names : []), data['question']].filter((name): name is string => typeof name === 'string');
  const places = PLACES.map((name) => data[name]).filter((value): value is string => typeof value === 'string');
  const shared = { collection: file?.collection ?? '', place, date };
  const labels = [place, ...places, ...facetNames.filter((name) => name !== 'type').flatMap((name) => filters[name] ?? [])].filter(Boolean);
  const parts = file && !isDraft(file) ? findParts(file) : [];
  return [
    { ...shared, path, kind, title, isNamed: true, description, names, labels, filters, sections },
    ...parts.map((part) => ({
      ...shared,
      path: `${path}#${part.anchor}`,
      kind: part.kind,
      title: part.title,
      isNamed: part.isNamed,
      within: title,
      description: '',
      names: [],
      labels: [],
      filters: { ...filters, type: [part.type] },
      sections: [{ anchor: '', title: '', text: part.text }],
    })),
  ];
}
