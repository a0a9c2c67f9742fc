/** Pages to read next: related to an entry without a link between them, each with its reason. */
import { sectors } from '../model/options.ts';
import type { ListGroup } from '../prepared/index.ts';
import { toSlug } from '../text/slug.ts';
import { typeset } from '../text/typeset.ts';
import { wikiStrings as words } from '../ui/wiki-strings.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { buildRelatedPages, type RelatedPage } from '../wiki/related-pages.ts';
import { type Entry, getEntry } from './content.ts';
import { askWhole } from './corpus.ts';
import { toListItem } from './list-item.ts';

const askRelated = askWhole('related', (whole) => {
  const find = buildRelatedPages(whole);
  return (key) => find(key).map(({ file: { collection, slug }, reasons }) => ({ collection, slug, reasons }));
});

/** The group « À lire aussi » of an entry; nothing when no page is close enough. */
export function toRelatedPages(entry: Entry): ListGroup[] {
  const items = askRelated(keyOf(entry)).map(({ collection, slug, reasons }) => ({
    ...toListItem(getEntry(collection, slug)),
    meta: [typeset(sayWhy(reasons))],
  }));
  return items.length > 0 ? [{ title: typeset(words.alsoRead), id: toSlug(words.alsoRead), items }] : [];
}

/** The strongest reason in words: « mêmes pratiques : Gouvernance, Mutualisation ». */
function sayWhy([reason]: RelatedPage['reasons']): string {
  if (!reason) return '';
  const shared = reason.shared.slice(0, 2).map((name) => (reason.bond === 'sector' ? sectors[name as keyof typeof sectors] : name));
  return words.bonds[reason.bond](shared.join(', '), shared.length);
}
