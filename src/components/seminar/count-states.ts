/** The states of a seminar's asks, counted for its balance. */
import type { Ask } from '../../prepared/index.ts';

export interface StateCount {
  status: string;
  count: number;
  /** Part of the whole, and where it starts, in percent. */ share: number;
  start: number;
}

/** In the order of the legend; the first four are counted even when nobody is there. */
const ORDER = ['obtenu', 'partiel', 'sans-suite', 'en-debat', 'en-cours', 'inconnu'];
const ALWAYS = 4;

/** States that a reader must see, with their share of the bar. */
export function countStates(asks: readonly Pick<Ask, 'status'>[]): StateCount[] {
  let start = 0;
  return ORDER.flatMap((status, index) => {
    const count = asks.filter((ask) => ask.status === status).length;
    if (count === 0 && index >= ALWAYS) return [];
    const share = (count / asks.length) * 100;
    start += share;
    return [{ status, count, share: round(share), start: round(start - share) }];
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
