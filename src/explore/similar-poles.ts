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
  const others = all.flatMap((other) => {
    const score = other.slug === pole.slug ? undefined : leastScore(pole, other);
    return score === undefined ? [] : [{ other, score }];
  });
  // Sizes, long to compare, add one at most: only poles that could still be among the closest are read whole.
  const last = others.map(({ score }) => score).sort((a, b) => b - a)[most - 1] ?? 0;
  return others
    .filter(({ score }) => score + 1 >= last)
    .map(({ other }) => toLikeness(pole, other))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.slug < b.slug ? -1 : 1))
    .slice(0, most);
}

/** The score without the sizes; undefined when no sector nor practice is shared. */
function leastScore({ data }: Pole, { data: other }: Pole): number | undefined {
  let shared = 0;
  for (const sector of data.sectors) if (other.sectors.includes(sector)) shared += 1;
  for (const practice of data.practices) if (other.practices.includes(practice)) shared += 1;
  return shared > 0 ? STRONG * shared + Number(data.region === other.region) + Number(hasSameForm(data, other)) : undefined;
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

const hasSameForm = (a: Pole['data'], b: Pole['data']): boolean =>
  a.carrierForm !== undefined && a.carrierForm !== 'inconnu' && a.carrierForm === b.carrierForm;

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
