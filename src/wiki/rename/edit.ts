/** One change of a text: what stands between two positions, in code units, becomes another text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with its edits made; all that they do not name stays as it was. They do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join('') + text.slice(end);
}

/** The same edits in a longer text that holds theirs from `offset`. */
export const shift = (edits: readonly Edit[], offset: number): Edit[] =>
  edits.map(({ start, end, text }) => ({ start: start + offset, end: end + offset, text }));
