/** Pages that links call and nobody has written yet. */
import { toEntryPath, toPath, toWantedPath } from '../model/routes.ts';
import type { WantedPage } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { resolveTitle } from '../wiki/title-index.ts';
import { toBacklink } from './list-item.ts';
import { toShell } from './shell.ts';
import { getCorpus } from './wiki.ts';

export interface WantedItem {
  slug: string;
  href: string;
  label: string;
  note: string;
  count: number;
}

/** Wanted pages, the most called first. */
export function getWanted(): WantedItem[] {
  return [...getCorpus().links.wanted]
    .map(([slug, { title, calledBy }]) => ({
      slug,
      href: toWantedPath(slug),
      label: typeset(title),
      note: pageStrings.wantedBy(calledBy.length),
      count: calledBy.length,
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'));
}

/** What is expected of one wanted page, and by whom; it opens the CMS form with its title. */
export function getWantedPage(slug: string): WantedPage {
  const wanted = getCorpus().links.wanted.get(slug);
  if (!wanted) throw new Error(`No wanted page ${slug}`);
  const resolution = resolveTitle(getCorpus().titles, wanted.title);
  const near =
    resolution.status === 'missing' && resolution.suggestion ? resolveTitle(getCorpus().titles, resolution.suggestion) : undefined;
  return {
    shell: toShell({
      at: `wiki/pages-souhaitees/${slug}/`,
      title: wanted.title,
      description: pageStrings.wanted(wanted.title),
      kind: 'wanted',
      noindex: true,
    }),
    title: typeset(wanted.title),
    calledBy: wanted.calledBy.map(toBacklink),
    createHref: toPath(`admin/#/collections/terms/new?title=${encodeURIComponent(wanted.title)}`),
    suggestions:
      near?.status === 'found' ? [{ href: toEntryPath(near.entry.collection, near.entry.slug), label: typeset(near.entry.title) }] : [],
  };
}
