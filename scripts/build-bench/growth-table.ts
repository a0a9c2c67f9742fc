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

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const share = (cost: Cost, cold: Cost): string => `${whole.format(cost.cpu)} s (× ${(cost.cpu / cold.cpu).toFixed(2).replace('.', ',')})`;
