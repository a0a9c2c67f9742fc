import { createHash } from 'node:crypto';

/** A digest of texts and bytes, in hexadecimal: their limits count, « ab », « c » is not « a », « bc ». */
export const digest = (...parts: readonly (string | Uint8Array)[]): string => digestAll(parts);

/** The same of a list as long as a wiki: as arguments, a hundred thousand would be more than a call can have. */
export function digestAll(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
