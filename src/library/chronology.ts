/** What the chronology draws: policy, meetings and poles on one scale, the state of the poles year after year, poles by region. */
import type { Pole } from '../explore/pole.ts';
import { stateAt, yearStates } from '../explore/state-at.ts';
import { toCallsTable } from '../explore/to-fact-tables.ts';
import { toBars } from '../explore/to-bars.ts';
import { toTrack, toYearMarks, type Scale } from '../explore/to-track.ts';
import { regions } from '../model/options.ts';
import { chronologySlug, toEntryPath, toExplorerPath, toYearPath } from '../model/routes.ts';
import type { BarTable, ChronologyPlots } from '../prepared/index.ts';
import { compareEdtf, formatEdtf, yearsOf } from '../text/edtf.ts';
import { excerpt } from '../text/excerpt.ts';
import { toSlug } from '../text/slug.ts';
import { typeset, typesetAll } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { getEntries, getEntry } from './content.ts';

const words = exploreStrings.chronology;

/** First year of the scale: the first one of the page. What is older begins at its edge. */
const FIRST = 2008;
/** Signs that make a trajectory. */
const SIGNS = 2;

/** The drawings of the chronology, from the poles' and the seminars' own dates. */
export function getChronologyPlots(): ChronologyPlots {
  const [poles, seminars] = [getEntries('poles'), getEntries('seminars')];
  const scale = getScale();
  const tracks = poles
    .filter((pole) => datesOf(pole).length >= SIGNS)
    .sort((a, b) => compareEdtf(datesOf(a)[0] ?? '', datesOf(b)[0] ?? ''));
  const left = poles.filter((pole) => !tracks.includes(pole)).sort((a, b) => a.data.title.localeCompare(b.data.title, 'fr'));
  const meetings = [...seminars].sort((a, b) => compareEdtf(a.data.on, b.data.on));
  return {
    tracks: {
      title: words.tracks,
      note: typeset(words.tracksNote(FIRST)),
      left: {
        title: typeset(words.left(left.length)),
        poles: left.map(({ slug, data }) => ({ href: toEntryPath('poles', slug), label: typeset(data.title) })),
      },
      line: typeset(words.line(FIRST, scale.last)),
      years: toYearMarks(scale),
      groups: [
        { title: words.policy, rows: toPolicy(scale) },
        {
          title: words.meetings,
          rows: meetings.map(({ slug, data }) => toRow(toEntryPath('seminars', slug), data.title, [data.on], scale)),
        },
        {
          title: words.poles,
          rows: tracks.map((pole) => toRow(toEntryPath('poles', pole.slug), pole.data.title, datesOf(pole), scale)),
        },
      ],
    },
    tables: [toYears(poles, scale), toRegions(poles)],
  };
}

/** The years of the chronology: to the last one that a pole or a seminar dates. */
export function getScale(): Scale {
  const dates = [...getEntries('poles').flatMap(datesOf), ...getEntries('seminars').map(({ data }) => data.on)];
  return { first: FIRST, last: dates.reduce((last, date) => Math.max(last, yearsOf(date).at(-1) ?? FIRST), FIRST) };
}

/** Known dates of a pole, in order. */
const datesOf = ({ data }: Pick<Pole, 'data'>): string[] =>
  data.timeline
    .map(({ on }) => on)
    .filter((on) => on !== 'unknown')
    .sort(compareEdtf);

type Row = ChronologyPlots['tracks']['groups'][number]['rows'][number];

const toRow = (href: string, title: string, dates: readonly string[], scale: Scale): Row => ({
  href,
  label: typeset(title),
  first: typeset(formatEdtf(dates[0] ?? 'unknown')),
  last: typeset(dates.length > 1 ? formatEdtf(dates.at(-1) ?? 'unknown') : ''),
  track: toTrack(dates, scale),
});

/** Sources that are themselves steps of the policy. */
const POLICY: readonly string[] = ['texte-officiel', 'rapport'];
/** Characters of a title on a line of the drawing. */
const TITLE = 80;

/** The calls, by the figures of this page, then laws, reports and studies, by the dates of their documents: once each, whatever its copies. */
function toPolicy(scale: Scale): Row[] {
  const { table, facts } = toCallsTable(getEntry('pages', chronologySlug).data.facts);
  const calls = table.rows.map(({ id, label }, index) => ({
    href: toEntryPath('pages', chronologySlug, id),
    label,
    dates: (facts[index] ?? []).map(({ on }) => on).sort(compareEdtf),
  }));
  const documents = getEntries('sources')
    .filter(({ data }) => POLICY.includes(data.kind) && data.on !== 'unknown' && !data.copyOf)
    .map(({ slug, data }) => ({ href: toEntryPath('sources', slug), label: excerpt(data.title, TITLE), dates: [data.on] }));
  return [...calls, ...documents]
    .sort((a, b) => compareEdtf(a.dates[0] ?? '', b.dates[0] ?? ''))
    .map(({ href, label, dates }) => toRow(href, label, dates, scale));
}

/** States drawn, of those that are counted. */
const DRAWN = 3;

function toYears(poles: readonly Pole[], { first, last }: Scale): BarTable {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return typesetAll({
    id: 'etat-par-annee',
    ...words.years,
    head: [words.year, ...yearStates.map((state) => words.states[state])],
    rows: years.map((year) => {
      const states = poles.map(({ data }) => stateAt(data.timeline, year));
      const cells = yearStates.map((state) => states.filter((each) => each === state).length);
      const leads = yearStates.map((state, index) => (cells[index] ? toYearPath(year, toSlug(words.states[state])) : undefined));
      return { label: String(year), href: toYearPath(year), cells, leads, bars: toBars(cells.slice(0, DRAWN), poles.length) };
    }),
  });
}

function toRegions(poles: readonly Pole[]): BarTable {
  const rows = Object.keys(regions)
    .map((region) => {
      const own = poles.filter(({ data }) => data.region === region);
      return { region, full: own.filter(({ data }) => data.depth !== 'stub').length, all: own.length };
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.all - a.all || a.region.localeCompare(b.region, 'fr'));
  const most = rows[0]?.all ?? 0;
  return typesetAll({
    id: 'poles-par-region',
    ...words.regions,
    head: [...words.regions.head],
    rows: rows.map(({ region, full, all }) => ({
      label: region,
      href: toExplorerPath('region', region),
      cells: [full, all - full],
      bars: toBars([full, all - full], most),
    })),
  });
}
