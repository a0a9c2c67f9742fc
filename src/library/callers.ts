/** The pages that call an entry: the first with the sentence that does, the others by title, folded by kind. */
import { collectionNames } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { toPath } from '../model/routes.ts';
import type { EntryPage } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { wikiStrings as words } from '../ui/wiki-strings.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { type Entry } from './content.ts';
import { getCorpus } from './corpus.ts';
import { toBacklink } from './list-item.ts';

/** How many are quoted, and how many more are listed: a page that three hundred call must stay short to load. */
const QUOTED = 8;
const LISTED = 60;

/** Backlinks of an entry, in the order of collections. */
export function toCallers(entry: Entry): Pick<EntryPage, 'backlinks' | 'otherBacklinks'> & { count: number } {
  const inbound = [...(getCorpus().links.backlinks.get(keyOf(entry)) ?? [])].sort(
    (a, b) => collectionNames.indexOf(a.from.collection) - collectionNames.indexOf(b.from.collection),
  );
  const others = inbound.slice(QUOTED);
  const listed = others.slice(0, LISTED).map(toBacklink);
  const kinds = collectionNames.filter((kind) => listed.some((link) => link.kind === kind));
  return {
    count: inbound.length,
    backlinks: inbound.slice(0, QUOTED).map(toBacklink),
    ...(others.length > 0 && {
      otherBacklinks: {
        label: typeset(words.otherCallers(others.length)),
        groups: kinds.map((kind) => {
          const links = listed.filter((link) => link.kind === kind);
          const { singular, label } = collections[kind];
          return {
            label: typeset(pageStrings.count(links.length, singular, label)),
            links: links.map(({ href, label: title }) => ({ href, label: title })),
          };
        }),
        ...(others.length > LISTED && {
          more: {
            href: toPath(`recherche/?q=${encodeURIComponent(entry.data.title)}`),
            label: typeset(words.moreCallers(others.length - LISTED)),
          },
        }),
      },
    }),
  };
}
