/** The prose of a Markdown body, for excerpts and counts: marks removed, links replaced by their words. Not a renderer. */
import { DEFINITION } from './call.ts';
import { labelOf, parseWikilink, WIKILINK } from './wikilink.ts';

/** The same text with code blocks and inline code blanked: offsets and lines do not move. A fence is taken whole: a long one is not tried shorter. */
export function blankCode(body: string): string {
  return body.replace(/^(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))|`[^`\n]+`/gmu, (code) =>
    code.replace(/[^\n]/gu, ' '),
  );
}

const toCells = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim())
    .filter(Boolean);

/** One paragraph of Markdown as the words a reader sees; the cells of a table are told apart. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(WIKILINK, (_, inner: string) => {
      const link = parseWikilink(inner);
      return link ? labelOf(link) : '';
    })
    .replace(DEFINITION, '')
    .replace(/\[\^[^\]\s]{1,80}\]/gu, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<\/?[A-Za-z][^>\n]*>/gu, '')
    .replace(/^[ \t]*(?::{3,}[^\n]*|#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d+[.)][ \t]+)/gmu, '')
    .replace(/^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*$/gmu, '')
    .replace(/^[ \t]*\|([^\n]*)$/gmu, (_, row: string) => toCells(row).join(' · '))
    .replace(/[*_~`|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,])/gu, '$1')
    .trim();
}
