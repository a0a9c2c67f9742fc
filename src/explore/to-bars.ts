import type { BarTable } from '../prepared/index.ts';

/** Numbers of a row as bars end to end, in hundredths of the width that `most` takes; each keeps its series. An empty one is left out. */
export function toBars(numbers: readonly number[], most: number): BarTable['rows'][number]['bars'] {
  let sum = 0;
  return numbers.flatMap((number, series) => {
    const [x, end] = [sum, sum + number].map((value) => Math.round((value / Math.max(most, 1)) * 10000) / 100) as [number, number];
    sum += number;
    return number > 0 ? [{ x, width: Math.round((end - x) * 100) / 100, series }] : [];
  });
}
