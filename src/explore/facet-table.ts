/** The facets of the poles: the fields that the model marks, then what their timeline tells. */
import { collections } from '../model/collections.ts';
import type { Field } from '../model/field.ts';
import { yearsOf } from '../text/edtf.ts';
import { toSlug } from '../text/slug.ts';
import { exploreStrings as words } from '../ui/explore-strings.ts';
import { createdIn } from './created-in.ts';
import { lastState } from './last-state.ts';
import type { Pole } from './pole.ts';

export interface FacetValue {
  /** As addresses write it. */
  slug: string;
  label: string;
  /** Poles that bear it. */
  count: number;
}
export interface Facet {
  /** Name of the parameter. */
  name: string;
  label: string;
  values: FacetValue[];
}
export interface FacetTable {
  facets: Facet[];
  /** For each pole, its values: their places in the values of all facets, one after the other. */
  rows: number[][];
}

interface Reading {
  name: string;
  label: string;
  valuesOf(pole: Pole): readonly string[];
  labelOf(value: string): string;
  /** Order of the values, where they have one of their own; by label else. */
  rankOf?(value: string): number;
  /** Whether the order holds even in a long list, which otherwise begins with the most borne. */
  isScale?: boolean;
}

/** Values shown at once: a longer facet is folded after them, so that the most borne come first. */
export const SHOWN = 6;
/** What a pole bears in a facet that says nothing of it. */
export const UNKNOWN = 'inconnu';

/** Values of each facet with their counts, and those of each pole. A pole of which a facet says nothing bears « inconnu », last of its facet. */
export function buildFacetTable(poles: readonly Pole[], practiceTitle: (slug: string) => string): FacetTable {
  const rows = poles.map((): number[] => []);
  let start = 0;
  const facets = readings(poles, practiceTitle).map(({ name, label, valuesOf, labelOf, rankOf, isScale }) => {
    const borne = poles.map((pole) => {
      const values = valuesOf(pole);
      return values.length > 0 ? [...new Set(values)] : [UNKNOWN];
    });
    const counts = new Map<string, number>();
    for (const value of borne.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    const byCount = counts.size > SHOWN && !isScale;
    const rank = (value: string): number =>
      value === UNKNOWN ? Number.MAX_SAFE_INTEGER : byCount ? -(counts.get(value) ?? 0) : (rankOf?.(value) ?? 0);
    const values = [...counts.keys()].sort((a, b) => rank(a) - rank(b) || labelOf(a).localeCompare(labelOf(b), 'fr'));
    for (const [index, row] of rows.entries()) row.push(...(borne[index] ?? []).map((value) => start + values.indexOf(value)));
    start += values.length;
    return {
      name,
      label,
      values: values.map((value) => ({
        slug: toSlug(value),
        label: value === UNKNOWN ? words.unknown : labelOf(value),
        count: counts.get(value) ?? 0,
      })),
    };
  });
  return { facets, rows };
}

function readings(poles: readonly Pole[], practiceTitle: (slug: string) => string): Reading[] {
  const marked = Object.entries(collections.poles.fields as Readonly<Record<string, Field>>).flatMap(([key, field]): Reading[] => {
    const facet = 'facet' in field ? field.facet : undefined;
    if (!facet) return [];
    const options = 'options' in field ? field.options : undefined;
    return [
      {
        name: toSlug(facet),
        label: field.label,
        valuesOf: ({ data }) => [(data as unknown as Readonly<Record<string, string | string[] | undefined>>)[key] ?? []].flat(),
        labelOf: (value) => options?.[value] ?? practiceTitle(value),
        ...(options && { rankOf: (value: string) => Object.keys(options).indexOf(value) }),
      },
    ];
  });
  return [
    ...marked,
    {
      name: 'etat',
      label: words.stateFacet,
      valuesOf: ({ data }) => {
        const { state } = lastState(data.timeline);
        return state === 'unknown' ? [] : [words.states[state].value];
      },
      labelOf: (value) => labelState(value, poles),
    },
    {
      name: 'annee',
      label: words.yearFacet,
      valuesOf: ({ data }) => createdIn(data.timeline),
      labelOf: String,
      rankOf: (year) => -Number(year),
      isScale: true,
    },
  ];
}

/** A state with the years in which it was observed last: a count without a date would be read as one of today. */
function labelState(value: string, poles: readonly Pole[]): string {
  const state = (['active', 'ended'] as const).find((each) => words.states[each].value === value);
  if (!state) return value;
  const years = poles.flatMap(({ data }) => {
    const last = lastState(data.timeline);
    return last.state === state ? yearsOf(last.on) : [];
  });
  const { label } = words.states[state];
  return years.length > 0 ? words.stateIn(label, Math.min(...years), Math.max(...years)) : label;
}
