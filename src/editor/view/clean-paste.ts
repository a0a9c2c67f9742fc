/** What is pasted from Word, LibreOffice or a web page, as the blocks of the dialect: no style, but its lists and tables. */

const JUNK = 'style, script, meta, link, title, xml, o\\:p';
/** Word writes a list as paragraphs that say their level, and their bullet as text. */
const WORD_ITEM = 'p[style*="mso-list:"]:not([style*="mso-list:none"])';
const WORD_BULLET = '[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]';

/** The HTML of a clipboard made plain. Every word of it stays; images do not, since they are files of another machine. */
export function cleanPaste(html: string): string {
  // What is copied from the editor itself is plain already, and says more than HTML does.
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(JUNK)) element.remove();
  buildLists(body);
  for (const element of body.querySelectorAll('b[style*="font-weight:normal"], a:not([href^="http"]):not([href^="mailto:"])'))
    element.replaceWith(...element.childNodes);
  shiftHeadings(body);
  for (const table of body.querySelectorAll('table')) flattenTable(table);
  return body.innerHTML;
}

function buildLists(body: HTMLElement): void {
  for (const first of body.querySelectorAll<HTMLElement>(WORD_ITEM)) {
    if (!first.isConnected) continue;
    const open: HTMLElement[] = [];
    for (let item: Element | null = first; item?.matches(WORD_ITEM);) {
      const next: Element | null = item.nextElementSibling;
      const level = Number(/mso-list:[^;]*level(\d+)/u.exec(item.getAttribute('style') ?? '')?.[1] ?? 1);
      const bullet = item.querySelector(WORD_BULLET);
      const tag = /^\s*(?:\d+|[a-z]{1,4})[.)]/iu.test(bullet?.textContent ?? '') ? 'ol' : 'ul';
      bullet?.remove();
      open.length = Math.min(open.length, level);
      while (open.length < level) {
        const list = document.createElement(tag);
        const above = open.at(-1);
        if (above) (above.lastElementChild ?? above.appendChild(document.createElement('li'))).append(list);
        else first.before(list);
        open.push(list);
      }
      const line = document.createElement('li');
      line.append(...item.childNodes);
      open.at(-1)?.append(line);
      item.remove();
      item = next;
    }
  }
}

/** The title of a page is not in its text: what is pasted begins at the second rank. */
function shiftHeadings(body: HTMLElement): void {
  if (!body.querySelector('h1')) return;
  for (const rank of [5, 4, 3, 2, 1])
    for (const heading of body.querySelectorAll(`h${rank}`)) {
      const lower = document.createElement(`h${rank + 1}`);
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
}

/** What a cell cannot hold: it is one line of text. */
const NOT_IN_CELLS = 'br, p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, table, thead, tbody, tfoot, tr, td, th';

/** A cell of Markdown holds one line, and spans nothing: those that it covers, to its right and below, become empty ones. */
function flattenTable(table: HTMLTableElement): void {
  /** For each column, how many rows below are covered from above. */
  const covered: number[] = [];
  for (const row of table.rows) {
    const cells = [...row.cells];
    row.replaceChildren();
    for (let column = 0; cells.length > 0 || (covered[column] ?? 0) > 0; column += 1) {
      const below = covered[column] ?? 0;
      const cell = below > 0 ? undefined : cells.shift();
      row.append(cell ?? document.createElement('td'));
      covered[column] = below > 0 ? below - 1 : (cell?.rowSpan ?? 1) - 1;
      for (let right = (cell?.colSpan ?? 1) - 1; right > 0; right -= 1) {
        row.append(document.createElement('td'));
        covered[(column += 1)] = (cell?.rowSpan ?? 1) - 1;
      }
      if (cell) flattenCell(cell);
    }
  }
}

function flattenCell(cell: HTMLTableCellElement): void {
  cell.removeAttribute('colspan');
  cell.removeAttribute('rowspan');
  for (const block of cell.querySelectorAll(NOT_IN_CELLS)) block.replaceWith(...block.childNodes, ' ');
  cell.normalize();
  // What was on two lines is on one, a space between.
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) (texts.currentNode as Text).data = (texts.currentNode as Text).data.replace(/[ \t\r\n]+/gu, ' ');
  const last = texts.currentNode;
  if (last instanceof Text) last.data = last.data.trimEnd();
}
