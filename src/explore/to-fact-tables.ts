/** Dated facts as tables that are their own plots: what each one counts, and the calls with their applications and laureates. */
import type { CompositeValue } from '../model/value.ts';
import type { BarTable } from '../prepared/index.ts';
import { compareEdtf, formatEdtf } from '../text/edtf.ts';
import { toSlug } from '../text/slug.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { formatFact } from './format-fact.ts';
import { toBars } from './to-bars.ts';
import { toSpan } from './to-span.ts';

type Fact = CompositeValue<'facts'>;
/** The table, and the facts that each of its rows says. */
export interface FactTable {
  table: BarTable;
  facts: Fact[][];
}

const { counts, calls } = exploreStrings.facts;

/** One row a fact, those of one unit together, in the order of their dates; a fact in words has a row and no bar. */
export function toCountsTable(facts: readonly Fact[]): FactTable {
  const inOrder = [...facts].sort(byDate);
  const rows = [...new Set(inOrder.map(({ unit }) => unit))].flatMap((unit) => inOrder.filter((fact) => fact.unit === unit));
  const most = Math.max(...rows.map((fact) => toSpan([fact])?.max ?? 0));
  return {
    table: {
      id: 'chiffres',
      ...counts,
      head: [...counts.head],
      rows: rows.map((fact) => {
        const span = toSpan([fact]);
        return {
          id: `chiffre-${toSlug(fact.label)}`,
          label: toSentence(fact.label),
          ...(fact.scope && { note: toSentence(fact.scope) }),
          cells: [formatEdtf(fact.on), formatFact(fact)],
          bars: span ? toBars([span.min, 0, 0, span.max - span.min], most) : [],
        };
      }),
    },
    facts: rows.map((fact) => [fact]),
  };
}

/** One row a scope that has both, in the order of their dates: how many applied, how many were chosen. No row when facts are of other things. */
export function toCallsTable(facts: readonly Fact[]): FactTable {
  const scopes = [...new Set([...facts].sort(byDate).flatMap(({ scope }) => scope ?? []))];
  const rows = scopes.flatMap((scope) => {
    const own = calls.units.map((unit) => facts.filter((fact) => fact.scope === scope && fact.unit === unit));
    const [applied, chosen] = own.map(toSpan);
    return applied && chosen ? [{ scope, applied, chosen, facts: own.flat() }] : [];
  });
  const most = Math.max(...rows.map(({ applied }) => applied.max));
  return {
    table: {
      id: 'appels',
      title: calls.title,
      note: calls.note,
      head: [...calls.head],
      rows: rows.map(({ scope, applied, chosen }) => ({
        id: toSlug(scope),
        label: toSentence(scope),
        cells: [applied, chosen].map(({ min, max }) => calls.span(min, max)),
        bars: toBars([chosen.min, applied.min - chosen.min, 0, applied.max - applied.min], most),
      })),
    },
    facts: rows.map((row) => row.facts),
  };
}

const toSentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const byDate = (a: Fact, b: Fact): number => compareEdtf(a.on, b.on);
