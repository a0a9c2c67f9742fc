import { element } from '../search/page/element.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings as words } from '../ui/explore-strings.ts';
import type { ListedRow } from './read-explorer.ts';

/** Rows shown at once. */
const PAGE = 24;

/** The list of the explorer: the first rows that answer, then more on demand. Each row gets its box to compare when it is first shown. */
export function openList(list: HTMLElement, more: HTMLElement, picked: () => readonly string[]) {
  const boxes = new Map<string, HTMLInputElement>();
  const nodeOf = ({ node, slug, title }: ListedRow, chosen: readonly string[]): HTMLLIElement => {
    const box = boxes.get(slug) ?? element('input', { type: 'checkbox', value: slug });
    if (!boxes.has(slug)) {
      boxes.set(slug, box);
      node.append(element('label', { class: 'pick' }, box, words.compare.box, element('span', { class: 'visually-hidden' }, ` ${title}`)));
    }
    box.checked = chosen.includes(slug);
    return node;
  };
  /** What is on the screen: paper has every row that answers, then the screen is as it was. */
  let last: [rows: readonly ListedRow[], shown: number] = [[], PAGE];
  addEventListener('beforeprint', () => {
    fill(last[0], last[0].length);
  });
  addEventListener('afterprint', () => {
    fill(...last);
  });
  const print = (rows: readonly ListedRow[], shown: number): void => {
    last = [rows, shown];
    fill(rows, shown);
  };
  const fill = (rows: readonly ListedRow[], shown: number): void => {
    // Asked once: each answer reads the whole address.
    const chosen = picked();
    list.replaceChildren(...rows.slice(0, shown).map((row) => nodeOf(row, chosen)));
    const rest = rows.length - shown;
    if (rest <= 0) {
      more.replaceChildren(rows.length === 0 ? words.none : '');
      return;
    }
    const button = element('button', { type: 'button', class: 'button small' }, typeset(words.more(Math.min(PAGE, rest))));
    button.addEventListener('click', () => {
      print(rows, shown + PAGE);
      rows[shown]?.node.querySelector('a')?.focus();
    });
    more.replaceChildren(typeset(words.shown(shown, rows.length)), button);
  };
  return {
    print: (rows: readonly ListedRow[]) => {
      print(rows, PAGE);
    },
    /** Checks the boxes of the picked poles, the list staying as it is. */
    check(): void {
      const chosen = picked();
      for (const [slug, box] of boxes) box.checked = chosen.includes(slug);
    },
  };
}
