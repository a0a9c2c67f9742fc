import { toEntryPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { EntryPage, Link } from '../prepared/index.ts';
import { firstAround } from '../text/first-around.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { getEntries, type Entry } from './content.ts';

/** Steps that one line has room for. */
const SHOWN = 24;
const STATES = ['before', 'here', 'after'] as const;

/** The founder's path, or the part of a long one around this guide; which step of it this is, and the guides before and after; nothing for another collection. */
export function toSteps(entry: Entry): Pick<EntryPage, 'steps' | 'previous' | 'next'> & Partial<Pick<EntryPage, 'kindLabel'>> {
  if (entry.collection !== 'guides') return { steps: [] };
  const guides = getEntries('guides').toSorted((a, b) => a.data.order - b.data.order);
  const here = guides.findIndex(({ slug }) => slug === entry.slug);
  const link = (guide: { slug: string; data: EntryData<'guides'> }): Link => ({
    href: toEntryPath('guides', guide.slug),
    label: typeset(guide.data.title),
  });
  const begins = firstAround(here, guides.length, SHOWN);
  const [previous, next] = [guides[here - 1], guides[here + 1]];
  return {
    kindLabel: typeset(pageStrings.stepOf(here + 1, guides.length)),
    steps: guides
      .slice(begins, begins + SHOWN)
      .map((guide, index) => ({ ...link(guide), state: STATES[Math.sign(begins + index - here) + 1] ?? 'here' })),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}
