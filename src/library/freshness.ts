import { noted } from '../sources/reads.ts';
import { compareEdtf } from '../text/edtf.ts';

/** Whether a review is older than twelve months: it no longer holds. */
export const isStale = noted('stale', (on) => {
  const limit = new Date();
  limit.setFullYear(limit.getFullYear() - 1);
  return compareEdtf(on, limit.toISOString().slice(0, 10)) < 0;
});
