/** Poles side by side: one row for each thing said of one of them at least. */
import type { ComparedFact, ComparedField, ComparedPole, ComparedValue } from '../prepared/index.ts';
import { foldKey } from '../text/fold.ts';

/**
 * What a row shows: the same, partly the same, other; missing for one of them; or figures that are no numbers of one unit
 * (`units`: different units, `forms`: a range, words or several values). `worded`: sentences that are not the same, of which
 * no program can say whether they agree. `none`: what nobody compares by program.
 */
export type Verdict = 'same' | 'partly' | 'different' | 'missing' | 'units' | 'forms' | 'worded' | 'none';

export interface AlignedRow {
  label: string;
  verdict: Verdict;
  /** One a pole, empty when its page does not say it. `shared` values are said by all. */
  cells: (ComparedValue & { date?: string; shared?: boolean })[][];
}

/** Fields in their order, then the figures that two of the poles give. What no pole says is left out. */
export function alignPoles(poles: readonly ComparedPole[]): AlignedRow[] {
  const labels = [...new Set(poles.flatMap(({ fields }) => fields.map(({ label }) => label)))];
  const fields = labels.map((label): AlignedRow => {
    const found = poles.map((pole) => pole.fields.find((field) => field.label === label));
    const cells = found.map((field) => field?.values ?? []);
    const by = found.find((field) => field !== undefined)?.by ?? 'nothing';
    return { label, verdict: judgeValues(cells, by), cells: by === 'values' ? markShared(cells) : cells };
  });
  return [...fields.filter(({ cells }) => cells.some((values) => values.length > 0)), ...alignFacts(poles)];
}

/** The figures of a pole that no other of them gives, for a list of their own. */
export function otherFacts(pole: ComparedPole, poles: readonly ComparedPole[]): ComparedFact[] {
  const shared = sharedNames(poles);
  return pole.facts.filter(({ label }) => !shared.has(foldKey(label)));
}

function alignFacts(poles: readonly ComparedPole[]): AlignedRow[] {
  return [...sharedNames(poles)].map(([name, label]) => {
    const cells = poles.map(({ facts }) => facts.filter((fact) => foldKey(fact.label) === name));
    return { label, verdict: judgeFacts(cells), cells };
  });
}

/** Names of what several poles count, as the first of them writes them. */
function sharedNames(poles: readonly ComparedPole[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { label } of poles.flatMap(({ facts }) => facts)) {
    const name = foldKey(label);
    const counting = poles.filter(({ facts }) => facts.some((fact) => foldKey(fact.label) === name));
    if (counting.length > 1 && !names.has(name)) names.set(name, label);
  }
  return names;
}

function judgeFacts(cells: readonly (readonly ComparedFact[])[]): Verdict {
  const facts = cells.flat();
  if (cells.some((values) => values.length === 0)) return 'missing';
  if (new Set(facts.map(({ unit }) => unit)).size > 1) return 'units';
  if (cells.some((values) => values.length > 1) || facts.some(({ number }) => number === undefined)) return 'forms';
  return new Set(facts.map(({ number }) => number)).size === 1 ? 'same' : 'different';
}

function judgeValues(cells: readonly (readonly ComparedValue[])[], by: ComparedField['by']): Verdict {
  if (cells.some((values) => values.length === 0)) return 'missing';
  if (by === 'nothing') return 'none';
  const sets = cells.map((values) => new Set(values.map(({ text }) => foldKey(text))));
  const all = new Set(sets.flatMap((set) => [...set]));
  const common = [...all].filter((name) => sets.every((set) => set.has(name)));
  if (common.length === all.size) return 'same';
  if (by === 'wording') return 'worded';
  return common.length > 0 ? 'partly' : 'different';
}

function markShared(cells: readonly (readonly ComparedValue[])[]): AlignedRow['cells'] {
  const isEverywhere = (text: string): boolean => cells.every((values) => values.some((value) => foldKey(value.text) === foldKey(text)));
  return cells.map((values) => values.map((value) => (isEverywhere(value.text) ? { ...value, shared: true } : value)));
}
