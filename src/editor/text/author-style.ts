import type { Options } from 'mdast-util-to-markdown';

/** The marks by which an author writes what can be written in several ways. */
export type AuthorStyle = Pick<
  Options,
  'bullet' | 'bulletOrdered' | 'emphasis' | 'strong' | 'fence' | 'fences' | 'setext' | 'rule' | 'incrementListMarker'
>;

/** The marks seen in the text of a block; what the block does not show is left to the house. */
export function toAuthorStyle(source: string): AuthorStyle {
  const style: AuthorStyle = {};
  const bullet = /^[ \t]*([-*+])(?:[ \t]|$)/mu.exec(source)?.[1];
  const ordered = /^[ \t]*\d{1,9}([.)])(?:[ \t]|$)/mu.exec(source)?.[1];
  const prose = source.replace(/^[ \t]*\*(?=[ \t])/gmu, '');
  if (bullet) style.bullet = bullet as '-' | '*' | '+';
  if (ordered) style.bulletOrdered = ordered as '.' | ')';
  if (/^[ \t]*(\d+)[.)][^\n]*(?:\n[ \t]+[^\n]*)*\n[ \t]*\1[.)]/mu.test(source)) style.incrementListMarker = false;
  if (/(?:^|[^\w_])_[^_\s]/u.test(prose) && !/(?:^|[^*])\*[^*\s]/u.test(prose)) style.emphasis = '_';
  if (/__[^_\s]/u.test(prose) && !/\*\*[^*\s]/u.test(prose)) style.strong = '_';
  if (/^[ \t]*~~~/mu.test(source)) style.fence = '~';
  if (/^(?: {4}|\t)/u.test(source)) style.fences = false;
  if (/\n {0,3}(?:=+|-+)[ \t]*$/u.test(source)) style.setext = true;
  const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/u.exec(source)?.[1];
  if (rule) style.rule = rule as '-' | '*' | '_';
  return style;
}
