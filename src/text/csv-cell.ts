/**
 * What a cell of a spreadsheet may hold without being run or cut: a text that begins like a formula is kept as text by
 * an apostrophe (OWASP, « CSV Injection »), a list is one cell. Both are undone exactly.
 */
export const LIST_SEPARATOR = ' | ';

const FORMULA = /^'*[=+\-@\t\r]/u;

/** The text, with an apostrophe before it when a spreadsheet would take it for a formula. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `guardCell` was given. */
export const unguardCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** The items in one cell; a bar inside an item is written `\|`, a backslash `\\`. */
export const joinCell = (items: readonly string[]): string => items.map((item) => item.replace(/[\\|]/gu, '\\$&')).join(LIST_SEPARATOR);

/** The items that `joinCell` was given; spaces around a bar may have been lost, empty items are left out. */
export const splitCell = (cell: string): string[] =>
  [...cell.matchAll(/(?:[^\\|]|\\[\s\S]?)+/gu)].map(([item]) => item.trim().replace(/\\([\\|])/gu, '$1')).filter(Boolean);
