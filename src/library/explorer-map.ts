/** Poles on the map: one mark each, or one for those too close to be told apart. */
import { groupMarks } from '../map/group-marks.ts';
import { fullOutline, parisInset } from '../map/outlines.ts';
import { toEntryPath, toExplorerPath, toPath } from '../model/routes.ts';
import { toSlug } from '../text/slug.ts';
import type { ExplorerMap, MapMark } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings as words } from '../ui/explore-strings.ts';
import { pageStrings } from '../ui/page-strings.ts';
import type { Entry } from './content.ts';

type Pole = Entry<'poles'>;
interface Dot {
  x: number;
  y: number;
  pole: Pole;
}

/** Room of a mark, in the units of a drawing 960 wide: 24 pixels where the map is 320 wide. */
const REACH = 72;

/** The map, and the place of each pole's mark among the marks; undefined for a pole without coordinates. */
export function toExplorerMap(poles: readonly Pole[]): { map: ExplorerMap; markOf: (number | undefined)[] } {
  const dots = poles.flatMap((pole): Dot[] => {
    if (!pole.data.place) return [];
    const { lat, lon } = pole.data.place;
    const [x, y] = parisInset.holds(lat, lon) ? parisInset.place(lat, lon) : fullOutline.place(pole.data.region, lat, lon);
    return [{ x: Math.round(x), y: Math.round(y), pole }];
  });
  const groups = groupMarks(dots, REACH);
  const markOf = new Map(groups.flatMap(({ members }, index) => members.map(({ pole }) => [pole, index] as const)));
  return {
    map: {
      regions: Object.fromEntries(
        fullOutline.regions.map(({ name }) => {
          const count = poles.filter(({ data }) => data.region === name).length;
          return [name, { href: toExplorerPath('region', name), label: typeset(words.region(name, count)), empty: count === 0 }];
        }),
      ),
      marks: groups.map(({ x, y, members }) => ({ x, y, ...toMark(members.map(({ pole }) => pole)) })),
    },
    markOf: poles.map((pole) => markOf.get(pole)),
  };
}

/** One pole leads to its page; several, to their regions in the list. */
function toMark(poles: readonly Pole[]): Omit<MapMark, 'x' | 'y'> {
  const [pole] = poles;
  if (!pole) throw new Error('A mark stands for one pole at least.');
  const place = ({ data }: Pole): string => data.town ?? data.title;
  const sketch = poles.every(({ data }) => data.depth === 'stub');
  if (poles.length === 1)
    return {
      href: toEntryPath('poles', pole.slug),
      label: typeset([pole.data.title, pole.data.town, sketch && pageStrings.sketch].filter(Boolean).join(', ')),
      town: typeset(pole.data.town ?? ''),
      sketch,
      count: 1,
    };
  const regions = [...new Set(poles.map(({ data }) => data.region))];
  return {
    href: `${toPath('explorer/')}?${regions.map((region) => `region=${toSlug(region)}`).join('&')}`,
    label: typeset(words.cluster(poles.length, countPlaces(poles.map(place)), regions)),
    town: typeset(place(pole)),
    sketch,
    count: poles.length,
  };
}

/** Each place once, with how many are there: « Montreuil (2) ». */
function countPlaces(places: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].map(([place, count]) => words.placeOf(place, count));
}
