/** No save over a text that one has not seen. */
import { toFingerprint } from '../text/fingerprint.ts';
import { contribution } from '../ui/contribution.ts';
import { Refusal } from './refusal.ts';

/**
 * Compares the entry as it is now with the one that the editor opened. Throws a `Refusal` (409) when it has moved, or
 * when a new entry would take an address in use; the text stays in the editor.
 * @param current the entry's text now; undefined when there is none
 * @param opened fingerprint of the text opened; null for a new entry
 */
export async function checkOpened(current: string | undefined, opened: string | null): Promise<void> {
  const now = current === undefined ? null : await toFingerprint(current);
  if (now === opened) return;
  throw new Refusal(409, opened === null ? contribution.refused.taken : contribution.refused.moved);
}
