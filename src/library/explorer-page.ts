/** The explorer: every pole as a row, its facets, its mark on the map. */
import { buildFacetTable } from '../explore/facet-table.ts';
import { lastState } from '../explore/last-state.ts';
import { sayPoles } from '../explore/say-poles.ts';
import { depths, sectors } from '../model/options.ts';
import { toCollectionPath, toEntryPath } from '../model/routes.ts';
import type { ExplorerPage, ExplorerRow } from '../prepared/index.ts';
import { compareEdtf, formatEdtf, yearOf } from '../text/edtf.ts';
import { MIDDOT } from '../text/middot.ts';
import { sayTown } from '../text/say-town.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings as words } from '../ui/explore-strings.ts';
import { titleIn } from '../wiki/corpus.ts';
import { type Entry, getEntries } from './content.ts';
import { getCorpus } from './corpus.ts';
import { toExplorerMap } from './explorer-map.ts';
import { toShell } from './shell.ts';

type Pole = Entry<'poles'>;

/** The prepared explorer; the fullest entries come first, then by title. */
export function getExplorerPage(): ExplorerPage {
  const order = Object.keys(depths);
  const poles = getEntries('poles').toSorted((a, b) => order.indexOf(a.data.depth) - order.indexOf(b.data.depth));
  const { facets, rows } = buildFacetTable(poles, (slug) => titleIn(getCorpus(), 'practices', slug) ?? slug);
  const { map, markOf } = toExplorerMap(poles);
  return {
    shell: toShell({
      at: 'explorer/',
      title: words.title,
      description: words.description,
      kind: 'poles',
      section: toCollectionPath('poles'),
    }),
    lead: typeset(words.lead(poles.length, markOf.filter((mark) => mark !== undefined).length)),
    summary: typeset(sayPoles(poles.map(({ data }) => data.region))),
    facets: facets.map(({ name, label, values }) => ({
      name,
      label: typeset(label),
      values: values.map((value) => ({ ...value, label: typeset(value.label) })),
    })),
    rows: poles.map((pole, index) => toRow(pole, (rows[index] ?? []).join(' '), markOf[index])),
    map,
    byRegion: { href: toCollectionPath('poles'), label: words.byRegion },
    byPractice: { href: toCollectionPath('practices'), label: words.byPractice },
  };
}

function toRow({ slug, data }: Pole, values: string, mark: number | undefined): ExplorerRow {
  const datesOf = (kind: 'creation' | 'recognition'): string[] =>
    data.timeline
      .filter((event) => event.kind === kind && event.on !== 'unknown')
      .map(({ on }) => on)
      .sort(compareEdtf);
  const [created] = datesOf('creation');
  const last = lastState(data.timeline);
  const recognised = [...new Set(datesOf('recognition').flatMap((on) => yearOf(on) ?? []))].map(String);
  return {
    href: toEntryPath('poles', slug),
    label: typeset(data.title),
    values,
    ...(mark !== undefined && { mark }),
    sketch: data.depth === 'stub',
    place: typeset(
      [...(data.town ? sayTown(data.town, data.department) : [data.department, data.region]), mark === undefined ? words.unplaced : '']
        .filter(Boolean)
        .join(', '),
    ),
    sectors: typeset(data.sectors.map((sector) => sectors[sector]).join(', ')),
    dates: typeset(
      [
        created ? words.created(formatEdtf(created)) : '',
        recognised.length > 0 ? words.recognised(recognised) : words.recognisedUnknown,
        last.state === 'unknown' ? '' : words.observed[last.state](formatEdtf(last.on)),
      ]
        .filter(Boolean)
        .join(MIDDOT),
    ),
  };
}
