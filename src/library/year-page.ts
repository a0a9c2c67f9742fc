/** The poles at the end of one year of the chronology: those that each number of its table counts. */
import { datesAround, stateAt, yearStates } from '../explore/state-at.ts';
import { chronologySlug, fromPath, toDrawingsPath, toEntryPath, toYearPath } from '../model/routes.ts';
import type { Link, YearPage } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { toSlug } from '../text/slug.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { getScale } from './chronology.ts';
import { findEntry, getEntries, type Entry } from './content.ts';
import { toShell } from './shell.ts';

const words = exploreStrings.chronology;

/** The years that have a page: those of the chronology; none without it. */
export function getYears(): number[] {
  if (!findEntry('pages', chronologySlug)) return [];
  const { first, last } = getScale();
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The prepared page of a year. */
export function getYearPage(year: number): YearPage {
  const poles = getEntries('poles').toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'fr'));
  const years = getYears();
  const chronology = toEntryPath('pages', chronologySlug);
  return {
    shell: toShell({
      at: fromPath(toYearPath(year)).slice(1),
      title: words.atYear.title(year),
      description: words.atYear.description(year, poles.length),
      kind: 'poles',
      section: chronology,
      breadcrumbs: [{ href: chronology, label: typeset(findEntry('pages', chronologySlug)?.data.title ?? '') }],
    }),
    note: typeset(words.atYear.note),
    states: yearStates.flatMap((state) => {
      const own = poles.filter(({ data }) => stateAt(data.timeline, year) === state);
      const title = words.states[state];
      return own.length > 0
        ? [{ id: toSlug(title), title: typeset(words.atYear.group(title, own.length)), poles: own.map((pole) => toItem(pole, year)) }]
        : [];
    }),
    around: [year - 1, year + 1]
      .filter((each) => years.includes(each))
      .map((each): Link => ({ href: toYearPath(each), label: String(each) })),
    table: { href: toDrawingsPath('etat-par-annee'), label: typeset(words.atYear.table) },
  };
}

function toItem({ slug, data }: Entry<'poles'>, year: number): YearPage['states'][number]['poles'][number] {
  const { last, next } = datesAround(data.timeline, year);
  const dates = [last && words.atYear.last(formatEdtf(last)), next && words.atYear.next(formatEdtf(next))].filter(Boolean).join(' ; ');
  return { href: toEntryPath('poles', slug), label: typeset(data.title), dates: typeset(dates || words.atYear.undated) };
}
