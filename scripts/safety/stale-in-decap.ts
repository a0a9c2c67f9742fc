/** Stale saves as two persons make them: the real CMS, in two windows of a real Chromium, on a real repository. */
import { playStaleSave, toStaleEntries, ways, type Way } from '../../tests/support/stale-saves.ts';
import { openWorkshop } from '../../tests/support/workshop.ts';
import type { Row } from './row.ts';

/** The row of `count` stale saves, the ways of them by turns; needs the site built. */
export async function staleSavesInDecap(count: number): Promise<Row> {
  const workshop = await openWorkshop(toStaleEntries(count));
  const all = Object.keys(ways) as Way[];
  const faults: string[] = [];
  let worst = 0;
  try {
    const other = await workshop.invite();
    for (let turn = 0; turn < count; turn++) {
      const began = performance.now();
      await playStaleSave(workshop, other, turn, all[turn % all.length] ?? 'both').catch((fault: Error) => faults.push(fault.message));
      worst = Math.max(worst, (performance.now() - began) / 1000);
    }
  } finally {
    await workshop.close();
  }
  return {
    family: 'Périmés, dans Decap',
    cases: count,
    safe: count - faults.length,
    seconds: worst,
    memory: process.memoryUsage.rss() / 2 ** 20,
    note: faults[0]?.slice(0, 300) ?? `0 perdu, 0 passé sous silence, de ${all.length} façons ; durée d’un tour entier`,
  };
}
