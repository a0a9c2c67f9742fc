/** The page where a booklet is composed: what it can hold. */
import type { CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import type { BookletPage } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { bookletStrings } from '../ui/booklet-strings.ts';
import { getEntries } from './content.ts';
import { toShell } from './shell.ts';

/** What people print for a meeting: pages of prose. */
const PRINTED = ['guides', 'case-studies', 'seminars', 'practices'] as const satisfies readonly CollectionName[];

/** The prepared page; guides come in the order of their path, others in that of their titles. */
export function getBookletPage(): BookletPage {
  const { title, description } = bookletStrings;
  return {
    shell: toShell({ at: 'dossier/', title, description, kind: 'pages', tint: 't1', noindex: true }),
    groups: PRINTED.map((name) => ({
      title: typeset(collections[name].label),
      pages: getEntries(name)
        .map(({ slug, data }) => ({
          path: `${collections[name].path}/${slug}`,
          title: typeset(data.title),
          order: 'order' in data ? Number(data.order) : 0,
        }))
        .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'fr'))
        .map(({ path, title }) => ({ path, title })),
    })),
  };
}
