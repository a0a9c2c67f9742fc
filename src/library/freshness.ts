import { compareEdtf } from '../text/edtf.ts';

/** Whether a review is older than twelve months: it no longer holds. */
export function isStale(on: string): boolean {
  const limit = new Date();
  limit.setFullYear(limit.getFullYear() - 1);
  return compareEdtf(on, limit.toISOString().slice(0, 10)) < 0;
}
