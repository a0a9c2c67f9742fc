/** The dated figures of a site page, drawn beside their numbers. */
import { toCallsTable, toCountsTable, type FactTable } from '../explore/to-fact-tables.ts';
import type { Notebook } from '../markdown/notes.ts';
import type { CompositeValue } from '../model/value.ts';
import type { BarTable } from '../prepared/index.ts';
import { typesetAll } from '../text/typeset.ts';
import { withUniqueIds } from '../text/unique-ids.ts';
import { toCalls } from './notes.ts';

/** The calls that have their applications and laureates, then one row for each other fact; no table without rows. */
export function toFigures(facts: readonly CompositeValue<'facts'>[], notebook: Notebook): BarTable[] {
  const calls = toCallsTable(facts);
  const inCalls = new Set(calls.facts.flat());
  return [calls, toCountsTable(facts.filter((fact) => !inCalls.has(fact)))]
    .filter(({ table }) => table.rows.length > 0)
    .map((drawn) => toTable(drawn, notebook));
}

function toTable({ table, facts }: FactTable, notebook: Notebook): BarTable {
  const { rows, ...words } = typesetAll(table);
  const cited = rows.map((row, index) => ({
    ...row,
    id: row.id ?? '',
    calls: toCalls([...new Set((facts[index] ?? []).flatMap(({ sources }) => sources))], notebook),
  }));
  return { ...words, rows: withUniqueIds(cited) };
}
