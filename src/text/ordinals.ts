/**
 * Ordinals as French prints them, their ending raised: 1er, 2nde, XXe. Only in what is printed as prose: a title, an
 * address, what is stored keep them on the line, and what reads a page reads the same letters.
 */
import { escapeHtml } from './escape-html.ts';

/** Numbers in digits, or Roman ones that no word is made of (« Le » and « Vers » are words). Not within an address or a code. */
const ORDINAL =
  /(?<![\p{L}\p{N}/_.@#=&?-])(\d+(?=(?:ers?|res?|es?)(?!\p{L}))|2(?=(?:nde?s?|des?)(?!\p{L}))|I(?=(?:er|re)(?!\p{L}))|(?:[VX]|[IVX]{2,})(?=e(?!\p{L})))(\p{Ll}+)(?![\p{L}\p{N}/_@=-]|\.[\p{L}\p{N}])/gu;

/** A text in pieces, in order; those that are raised are the endings. One piece when it holds no ordinal. */
export function splitOrdinals(text: string): { text: string; raised: boolean }[] {
  const pieces: { text: string; raised: boolean }[] = [];
  let end = 0;
  for (const { index, 1: number = '', 2: ending = '' } of text.matchAll(ORDINAL)) {
    pieces.push({ text: text.slice(end, index) + number, raised: false }, { text: ending, raised: true });
    end = index + number.length + ending.length;
  }
  return end === text.length && end > 0 ? pieces : [...pieces, { text: text.slice(end), raised: false }];
}

/** A plain text as the HTML of what is printed as prose: escaped, its ordinals raised. */
export const toProseHtml = (text: string): string => escapeHtml(text).replace(ORDINAL, '$1<sup>$2</sup>');
