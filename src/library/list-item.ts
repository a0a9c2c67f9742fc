/** One row of a list of entries, and the entries that call a page. */
import { collections } from '../model/collections.ts';
import { depths, stages } from '../model/options.ts';
import { toEntryPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { Backlink, ListItem } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { excerpt } from '../text/excerpt.ts';
import { sayTown } from '../text/say-town.ts';
import { toProseHtml } from '../text/ordinals.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { titleIn } from '../wiki/corpus.ts';
import type { Inbound } from '../wiki/link-graph.ts';
import { type Entry } from './content.ts';
import { getCorpus } from './corpus.ts';
import { poleOf } from './shell.ts';

/** The row of an entry. */
export function toListItem(entry: Entry): ListItem {
  const { collection, slug, data } = entry;
  return {
    href: toEntryPath(collection, slug),
    label: typeset(data.title),
    kind: collection,
    kindLabel: collections[collection].singular,
    descriptionHtml: toProseHtml(typeset(data.description ?? '')),
    meta: metaOf(entry).map(typeset),
    ...(collection === 'poles' && { sketch: (data as EntryData<'poles'>).depth === 'stub' }),
  };
}

/** The row of a page that links to another, with the sentence that does. */
export function toBacklink({ from, sentence }: Inbound): Backlink {
  return {
    href: toEntryPath(from.collection, from.slug),
    label: typeset(titleIn(getCorpus(), from.collection, from.slug) ?? from.slug),
    kind: from.collection,
    kindLabel: collections[from.collection].singular,
    excerptHtml: toProseHtml(typeset(excerpt(sentence, 160))),
  };
}

function metaOf(entry: Entry): string[] {
  const pole = poleOf(entry)?.data;
  switch (entry.collection) {
    case 'poles':
      return [...sayTown(pole?.town, pole?.department), pole?.region ?? '', pole ? depths[pole.depth].toLowerCase() : ''].filter(Boolean);
    case 'case-studies':
      return [
        titleIn(getCorpus(), 'poles', (entry.data as EntryData<'case-studies'>).pole) ?? '',
        pole?.town ?? '',
        pole?.region ?? '',
      ].filter(Boolean);
    case 'guides': {
      const guide = entry.data as EntryData<'guides'>;
      return [stages[guide.stage], pageStrings.step(guide.order)];
    }
    case 'seminars': {
      const seminar = entry.data as EntryData<'seminars'>;
      return [formatEdtf(seminar.on), seminar.place];
    }
    case 'practices': {
      const { broader } = entry.data as EntryData<'practices'>;
      return broader ? [titleIn(getCorpus(), 'practices', broader) ?? broader] : [];
    }
    case 'networks':
      return [(entry.data as EntryData<'networks'>).fullName ?? ''].filter(Boolean);
    case 'terms':
      return [(entry.data as EntryData<'terms'>).fullName ?? ''].filter(Boolean);
    case 'sources': {
      const source = entry.data as EntryData<'sources'>;
      return [source.publisher, formatEdtf(source.on)];
    }
    case 'pages':
      return [];
  }
}
