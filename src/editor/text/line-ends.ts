/** Line ends are the file's own: the editor works on `\n`, and gives back what each line had. */
export interface LineEnds {
  /** The text with `\n` at every line end. */
  text: string;
  /** The bytes of the text given, from one place of `text` to another. */
  restore(from: number, to: number): string;
  /** A text written anew, with the line end that the file uses most. */
  apply(written: string): string;
}

/** Reads the line ends of a text: `\n`, `\r\n`, or `\r` alone, even mixed. */
export function readLineEnds(original: string): LineEnds {
  const counts: Record<string, number> = { '\n': 0, '\r\n': 0, '\r': 0 };
  const pairs: number[] = [];
  const text = original.replace(/\r\n?|\n/gu, (end, offset: number) => {
    counts[end] = (counts[end] ?? 0) + 1;
    if (end.length === 2) pairs.push(offset - pairs.length);
    return '\n';
  });
  const [usual] = Object.entries(counts).toSorted(([, a], [, b]) => b - a)[0] ?? ['\n'];
  // Each pair before a place moves it by one.
  const toOriginal = (place: number) => place + pairs.filter((at) => at < place).length;
  return {
    text,
    restore: (from, to) => original.slice(toOriginal(from), toOriginal(to)),
    apply: (written) => (usual === '\n' ? written : written.replaceAll('\n', usual)),
  };
}
