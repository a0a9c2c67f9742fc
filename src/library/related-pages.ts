/** Pages to read next: related to an entry without a link between them, each with its reason. */
import { sectors } from '../model/options.ts';
import type { ListGroup } from '../prepared/index.ts';
import { toSlug } from '../text/slug.ts';
import { typeset } from '../text/typeset.ts';
import { wikiStrings as words } from '../ui/wiki-strings.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { buildRelatedPages, type RelatedPage } from '../wiki/related-pages.ts';
import { type Entry, getCorpus, getEntry } from './content.ts';
import { toListItem } from './list-item.ts';

const finders = new WeakMap<Corpus, ReturnType<typeof buildRelatedPages>>();

/** The group « À lire aussi » of an entry; nothing when no page is close enough. */
export function toRelatedPages(entry: Entry): ListGroup[] {
  const corpus = getCorpus();
  const find = finders.get(corpus) ?? buildRelatedPages(corpus);
  finders.set(corpus, find);
  const items = find(keyOf(entry)).map(({ file, reasons }) => ({
    ...toListItem(getEntry(file.collection, file.slug)),
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
