import { foldKey } from '../text/fold.ts';
import type { Pole } from './pole.ts';

/** What two poles share: stored values, and the names of the figures of the same size. */
export interface Likeness {
  slug: string;
  sectors: string[];
  practices: string[];
  region: boolean;
  form: boolean;
  sizes: string[];
}

/** A shared sector or practice says more than a shared region, form or size. */
const STRONG = 2;

/**
 * The poles most like one, closest first, with why; they share a sector or a practice at least. Two sizes are alike when the
 * same thing is counted in the same unit, as one number, and the larger is at most twice the smaller. Ties go by slug.
 */
export function similarPoles(pole: Pole, all: readonly Pole[], most: number): Likeness[] {
  const scores = leastScores(pole, all);
  // Sizes, long to compare, add one at most: only poles that could still be among the closest are read whole.
  const last = nthLargest(scores, most);
  return all
    .filter((_, at) => (scores[at] ?? 0) > 0 && (scores[at] ?? 0) + 1 >= last)
    .map((other) => toLikeness(pole, other))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.slug < b.slug ? -1 : 1))
    .slice(0, most);
}

/** The score of each of `all` without the sizes; 0 for the pole itself, and where no sector nor practice is shared. */
function leastScores(pole: Pole, all: readonly Pole[]): Uint16Array {
  const places = bearersOf(all);
  const scores = new Uint16Array(all.length);
  const raise = (mark: string, by: number, least: number): void => {
    for (const at of places.get(mark) ?? []) if ((scores[at] ?? 0) >= least) scores[at] = (scores[at] ?? 0) + by;
  };
  const { strong, weak } = marksOf(pole);
  for (const mark of strong) raise(mark, STRONG, 0);
  // What says less says nothing alone.
  for (const mark of weak) raise(mark, 1, STRONG);
  for (const at of places.get(itself(pole)) ?? []) scores[at] = 0;
  return scores;
}

const bearers = new WeakMap<readonly Pole[], Map<string, number[]>>();

/** Places in `all` of the poles that bear each mark: read once for all the poles of a site. */
function bearersOf(all: readonly Pole[]): ReadonlyMap<string, readonly number[]> {
  const known = bearers.get(all);
  if (known) return known;
  const found = new Map<string, number[]>();
  for (const [at, pole] of all.entries()) {
    const { strong, weak } = marksOf(pole);
    for (const mark of [...strong, ...weak, itself(pole)]) {
      const sharing = found.get(mark);
      if (sharing) sharing.push(at);
      else found.set(mark, [at]);
    }
  }
  bearers.set(all, found);
  return found;
}

const itself = ({ slug }: Pole): string => `pole ${slug}`;
const marksOf = ({ data }: Pole): { strong: Set<string>; weak: string[] } => ({
  strong: new Set([...data.sectors.map((sector) => `sector ${sector}`), ...data.practices.map((practice) => `practice ${practice}`)]),
  weak: [`region ${data.region}`, ...(hasForm(data) ? [`form ${data.carrierForm}`] : [])],
});

/** The score at that rank, the highest first; 0 when there are fewer. Scores are small: they are counted, not sorted. */
function nthLargest(scores: Uint16Array, rank: number): number {
  const counts: number[] = [];
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  let left = rank;
  for (let score = counts.length - 1; score > 0; score--) if ((left -= counts[score] ?? 0) <= 0) return score;
  return 0;
}

function toLikeness({ data }: Pole, { slug, data: other }: Pole): Likeness {
  return {
    slug,
    sectors: data.sectors.filter((sector) => other.sectors.includes(sector)),
    practices: data.practices.filter((practice) => other.practices.includes(practice)),
    region: data.region === other.region,
    form: hasSameForm(data, other),
    sizes: [...new Set(data.facts.filter((fact) => other.facts.some((each) => isSameSize(fact, each))).map(({ label }) => label))],
  };
}

const hasForm = ({ carrierForm }: Pole['data']): boolean => carrierForm !== undefined && carrierForm !== 'inconnu';
const hasSameForm = (a: Pole['data'], b: Pole['data']): boolean => hasForm(a) && a.carrierForm === b.carrierForm;

type Fact = Pole['data']['facts'][number];
const isSameSize = (a: Fact, b: Fact): boolean =>
  a.unit === b.unit &&
  a.value !== undefined &&
  b.value !== undefined &&
  Math.min(a.value, b.value) > 0 &&
  Math.max(a.value, b.value) <= 2 * Math.min(a.value, b.value) &&
  foldKey(a.label) === foldKey(b.label);

const scoreOf = ({ sectors, practices, region, form, sizes }: Likeness): number =>
  STRONG * (sectors.length + practices.length) + Number(region) + Number(form) + Number(sizes.length > 0);
