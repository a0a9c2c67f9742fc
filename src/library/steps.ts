import { toEntryPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { EntryPage, Link } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { getEntries, type Entry } from './content.ts';

/** The founder's path, which step of it this is, and the guides before and after; nothing for another collection. */
export function toSteps(entry: Entry): Pick<EntryPage, 'steps' | 'previous' | 'next'> & Partial<Pick<EntryPage, 'kindLabel'>> {
  if (entry.collection !== 'guides') return { steps: [] };
  const guides = getEntries('guides').toSorted((a, b) => a.data.order - b.data.order);
  const here = guides.findIndex(({ slug }) => slug === entry.slug);
  const link = (guide: { slug: string; data: EntryData<'guides'> }): Link => ({
    href: toEntryPath('guides', guide.slug),
    label: typeset(guide.data.title),
  });
  const [previous, next] = [guides[here - 1], guides[here + 1]];
  return {
    kindLabel: typeset(pageStrings.stepOf(here + 1, guides.length)),
    steps: guides.map((guide, index) => ({ ...link(guide), state: index < here ? 'before' : index === here ? 'here' : 'after' })),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}
