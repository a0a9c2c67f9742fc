/** The first `length` characters of a text, cut at a word, with « … » when something is left out. */
export function excerpt(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:]+$/u, '')}…`;
}

/** The sentence of a text that holds a position, or the whole text when it has no other. */
export function sentenceAt(text: string, position: number): string {
  for (const { segment, index } of new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(text))
    if (position < index + segment.length) return segment.trim();
  return text.trim();
}

/** Minutes to read a text at 220 words a minute, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) / 220));
}
