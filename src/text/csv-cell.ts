/**
 * What a cell of a spreadsheet may hold without being run or cut: a text that begins like a formula is kept as text by
 * an apostrophe (OWASP, « CSV Injection »), a list is one cell. Both are undone exactly.
 */
export const LIST_SEPARATOR = ' | ';

/**
 * Where a cell begins, also for a spreadsheet that cuts rows at semicolons or tabs, as a French one does whatever we write:
 * there, quotes that do not begin a cell protect nothing.
 */
const START = '(?<=^|[;\\t\\n\\r])';
const FORMULA = "(?='*[=+\\-@\\t\\r])";
const UNGUARDED = new RegExp(`${START}${FORMULA}`, 'gu');
const GUARDED = new RegExp(`${START}'${FORMULA}`, 'gu');

/** The text, with an apostrophe wherever a spreadsheet would take what follows for a formula. */
export const guardCell = (text: string): string => text.replace(UNGUARDED, "'");

/** The text that `guardCell` was given. */
export const unguardCell = (cell: string): string => cell.replace(GUARDED, '');

/** The items in one cell; a bar inside an item is written `\|`, a backslash `\\`. */
export const joinCell = (items: readonly string[]): string => items.map((item) => item.replace(/[\\|]/gu, '\\$&')).join(LIST_SEPARATOR);

/** The items that `joinCell` was given; spaces around a bar may have been lost, empty items are left out. */
export const splitCell = (cell: string): string[] =>
  [...cell.matchAll(/(?:[^\\|]|\\[\s\S]?)+/gu)].map(([item]) => item.trim().replace(/\\([\\|])/gu, '$1')).filter(Boolean);
