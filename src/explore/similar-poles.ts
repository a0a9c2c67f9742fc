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
  return all
    .filter(({ slug }) => slug !== pole.slug)
    .map((other) => toLikeness(pole, other))
    .filter(({ sectors, practices }) => sectors.length + practices.length > 0)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.slug < b.slug ? -1 : 1))
    .slice(0, most);
}

function toLikeness({ data }: Pole, { slug, data: other }: Pole): Likeness {
  return {
    slug,
    sectors: data.sectors.filter((sector) => other.sectors.includes(sector)),
    practices: data.practices.filter((practice) => other.practices.includes(practice)),
    region: data.region === other.region,
    form: data.carrierForm !== undefined && data.carrierForm !== 'inconnu' && data.carrierForm === other.carrierForm,
    sizes: [...new Set(data.facts.filter((fact) => other.facts.some((each) => isSameSize(fact, each))).map(({ label }) => label))],
  };
}

type Fact = Pole['data']['facts'][number];
const isSameSize = (a: Fact, b: Fact): boolean =>
  foldKey(a.label) === foldKey(b.label) &&
  a.unit === b.unit &&
  a.value !== undefined &&
  b.value !== undefined &&
  Math.min(a.value, b.value) > 0 &&
  Math.max(a.value, b.value) <= 2 * Math.min(a.value, b.value);

const scoreOf = ({ sectors, practices, region, form, sizes }: Likeness): number =>
  STRONG * (sectors.length + practices.length) + Number(region) + Number(form) + Number(sizes.length > 0);
