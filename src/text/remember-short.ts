import { detach } from './detach.ts';

/** Longer texts are seldom met twice. */
const SHORT = 120;

/** `work`, which does the same short text once: titles and dates come back page after page. It keeps `most` of them, then begins again. */
export function rememberShort(work: (text: string) => string, most: number): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    if (text.length > SHORT) return work(text);
    const known = done.get(text);
    if (known !== undefined) return known;
    if (done.size === most) done.clear();
    const result = work(text);
    done.set(detach(text), result);
    return result;
  };
}
