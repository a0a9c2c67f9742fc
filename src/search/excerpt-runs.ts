import { foldForIndex } from '../text/fold.ts';
import { typesetRuns } from '../text/typeset.ts';

/** A piece of an excerpt, found words apart. */
export interface Run {
  text: string;
  marked: boolean;
}

/**
 * Pagefind's excerpt as text to print, with the typography and the ligatures of the page: the index holds neither.
 * `ligatures` are the page's words spelt with one. Found words that touch are one mark, without the
 * punctuation around.
 */
export function toRuns(excerpt: string, ligatures: readonly string[]): Run[] {
  const spelling = new Map(ligatures.map((word) => [foldForIndex(word), word]));
  const pieces = excerpt
    .replace(/<mark>([^\p{L}\p{N}<>&;]+)/gu, '$1<mark>')
    .replace(/([^\p{L}\p{N}<>&;]+)<\/mark>/gu, '</mark>$1')
    .replaceAll('</mark> <mark>', ' ')
    .split(/<\/?mark>/u)
    .map((piece) =>
      piece
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replace(/[\p{L}\p{M}]+/gu, (word) => spelling.get(word) ?? word),
    );
  return typesetRuns(pieces).flatMap((text, index) => (text ? [{ text, marked: index % 2 === 1 }] : []));
}

/** The excerpt without the page's title, which Pagefind takes for its first words and the result already shows. */
export function withoutTitle(excerpt: string, title: string): string {
  const words = excerpt.split(' ');
  const length = title.split(/\s+/u).length;
  const start = words
    .slice(0, length)
    .join(' ')
    .replace(/<\/?mark>/gu, '')
    .replace(/[.…]$/u, '');
  return start === title.replace(/\s+/gu, ' ') ? words.slice(length).join(' ') : excerpt;
}
