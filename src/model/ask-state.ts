import { typeset } from '../text/typeset.ts';
import { askStatuses } from './options.ts';

/** The state of an ask as it is printed: that by which it is counted and filtered first, then its own words. */
export function sayAskState(status: keyof typeof askStatuses, own: string | undefined): string {
  const state = askStatuses[status];
  if (!own) return typeset(state);
  return typeset(own.toLowerCase().startsWith(state.toLowerCase()) ? own : `${state} : ${own.slice(0, 1).toLowerCase()}${own.slice(1)}`);
}
