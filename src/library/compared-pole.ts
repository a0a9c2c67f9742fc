/** The comparison: the poles one may choose, and each of them ready to be put beside others. */
import { toComparedPole } from '../explore/to-compared-pole.ts';
import { toCollectionPath, toEntryPath } from '../model/routes.ts';
import type { ComparedPole, ComparerPage } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { entryLink } from './identity-rows.ts';
import { getEntries, getEntry } from './content.ts';
import { toShell } from './shell.ts';
import { toSourceLink } from './source-link.ts';

/** What the page of the comparison needs. */
export function getComparerPage(): ComparerPage {
  const { title, description } = exploreStrings.comparer;
  return {
    shell: toShell({ at: 'comparer/', title, description, kind: 'poles', section: toCollectionPath('poles') }),
    poles: getEntries('poles').map(({ slug, data }) => ({ href: toEntryPath('poles', slug), label: typeset(data.title) })),
  };
}

/** A pole as the comparison reads it. Throws when it is not published. */
export const getComparedPole = (slug: string): ComparedPole =>
  toComparedPole(getEntry('poles', slug), getEntries('poles'), { entry: entryLink, source: toSourceLink });
