/** The comparison: the poles one may choose, and each of them ready to be put beside others. */
import { toComparedPole } from '../explore/to-compared-pole.ts';
import { toCollectionPath, toEntryPath } from '../model/routes.ts';
import type { ComparedPole, ComparerPage } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { entryLink } from './cartouche.ts';
import { getEntries } from './content.ts';
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

/** Every pole as the comparison reads it. */
export function getComparedPoles(): ComparedPole[] {
  const poles = getEntries('poles');
  return poles.map((pole) => toComparedPole(pole, poles, { entry: entryLink, source: toSourceLink }));
}
