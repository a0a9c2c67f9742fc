/** What this browser has saved: a text that is found there was written in another window of one’s own, not by somebody else. */
import { keep, readKept } from '../editor/browser-store.ts';
import { toFingerprint } from '../text/fingerprint.ts';

const KEY = 'fiches-enregistrees-ici';
/** Windows are open together for a day, not for a year. */
const COUNT = 200;

/** Remembers a text that was saved. A browser that keeps nothing takes one’s other window for somebody else. */
export async function noteWritten(text: string): Promise<void> {
  const mark = await toFingerprint(text);
  keep(localStorage, KEY, { marks: [mark, ...read().filter((one) => one !== mark)].slice(0, COUNT) });
}

/** Whether this browser saved that text, to the letter. */
export const isOwnWrite = async (text: string): Promise<boolean> => read().includes(await toFingerprint(text));

function read(): unknown[] {
  const marks = readKept(localStorage, KEY)?.['marks'];
  return Array.isArray(marks) ? marks : [];
}
