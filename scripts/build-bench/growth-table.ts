/** How the cost of a build grows with the wiki, from the rows of `bench-build`: one line a size. */
import type { Cost } from './measure.ts';

export interface BuiltSize {
  /** Entries of the wiki. */
  count: number;
  cold: Cost;
  /** The search index alone, on the site that the first build made. */
  index: Cost;
  again: Cost;
  edited: Cost;
}

/** Lines of a table in Markdown; `sizes` in growing order. Seconds are those of the processor. */
export const toGrowthTable = (sizes: readonly BuiltSize[]): string[] => [
  '| Fiches | À froid | Par fiche | Dont l’index | Rien de changé | Une page changée | Mémoire, à froid |',
  '|--:|--:|--:|--:|--:|--:|--:|',
  ...sizes.map(({ count, cold, index, again, edited }) =>
    [
      '',
      whole.format(count),
      `${whole.format(cold.cpu)} s`,
      `${tenth.format((1000 * cold.cpu) / count)} ms`,
      `${whole.format(index.cpu)} s`,
      share(again, cold),
      share(edited, cold),
      `${tenth.format(cold.peak / 1024 ** 3)} Go`,
      '',
    ]
      .join(' | ')
      .trim(),
  ),
];

/** A row of `.build/results/build.jsonl`. */
export interface MeasuredRow extends Cost {
  /** Entries of the wiki; the phase, by its name. */
  count: number;
  name: string;
}

/** The names of the two phases that say how a first build grows. */
export const [COLD, INDEX] = ['à froid', 'index de recherche, à part'] as const;

/**
 * How a first build without its index grows with an entry: lines of a table in Markdown, from the last rows measured of each size,
 * each against the first of `sizes`. A size that was not measured is left out.
 */
export function toCurveTable(rows: readonly MeasuredRow[], sizes: readonly number[]): string[] {
  const last = (count: number, name: string) => rows.findLast((row) => row.count === count && row.name === name);
  const measured = sizes.flatMap((count) => {
    const [cold, index] = [last(count, COLD), last(count, INDEX)];
    return cold && index ? [{ count, cold, index, perEntry: (1000 * (cold.cpu - index.cpu)) / count }] : [];
  });
  return [
    '| Fiches | Par fiche, sans l’index | Contre la première ligne | Index, par fiche | Mémoire | Mémoire, l’index seul |',
    '|--:|--:|--:|--:|--:|--:|',
    ...measured.map(
      ({ count, cold, index, perEntry }) =>
        `| ${whole.format(count)} | ${tenth.format(perEntry)} ms | × ${(perEntry / (measured[0]?.perEntry ?? perEntry)).toFixed(2).replace('.', ',')} | ${tenth.format((1000 * index.cpu) / count)} ms | ${tenth.format(cold.peak / 1024 ** 3)} Go | ${tenth.format(index.peak / 1024 ** 3)} Go |`,
    ),
  ];
}

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const share = (cost: Cost, cold: Cost): string => `${whole.format(cost.cpu)} s (× ${(cost.cpu / cold.cpu).toFixed(2).replace('.', ',')})`;
