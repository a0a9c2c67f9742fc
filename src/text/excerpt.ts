import { cutWhole } from './cut-whole.ts';

/** The first `length` characters of a text, cut at a word when there is one, with « … » when something is left out. */
export function excerpt(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= length) return flat;
  const space = flat.lastIndexOf(' ', length);
  return `${(space > 0 ? flat.slice(0, space) : cutWhole(flat, length)).replace(/[\s,;:]+$/u, '')}…`;
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
