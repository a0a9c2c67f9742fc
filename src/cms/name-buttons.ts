/** Names for the buttons of lists and groups: Decap's say « Déplier » without saying what, and those of a row say nothing. */
import { cms as words } from '../ui/cms.ts';
import { mark, watchPage } from './watch-page.ts';

const GROUP = '[class*="-ExpandButtonContainer"]';
const ROW = '[class*="-ListItem"]';

/** Names them as they come, and again when what they unfold has another name. */
export function nameButtons(): void {
  let count = 0;
  watchPage(() => {
    for (const group of document.querySelectorAll<HTMLElement>(GROUP)) {
      // Its name is all that stands there: « Déplier », which Decap keeps right, then the heading.
      group.id ||= `groupe-${++count}`;
      mark(group.querySelector('button'), 'aria-labelledby', group.id);
    }
    for (const row of document.querySelectorAll(ROW)) nameRow(row);
  });
}

/** A row has a button that folds it (but for a row of a kind that Decap does not know), a handle, and one that removes it. */
function nameRow(row: Element): void {
  const [bar, heading] = row.children;
  const name = readName(row, heading?.textContent ?? '');
  // The heading is shown in the place of the fields.
  const isFolded = heading !== undefined && getComputedStyle(heading).display !== 'none';
  const buttons = [...(bar?.querySelectorAll(':scope > button') ?? [])];
  const fold = buttons.length > 1 ? buttons[0] : undefined;
  mark(fold, 'aria-label', isFolded ? words.unfold(name) : words.fold(name));
  mark(fold, 'aria-expanded', String(!isFolded));
  mark(bar?.querySelector('[aria-roledescription]'), 'aria-label', words.move(name));
  mark(buttons.at(-1), 'aria-label', words.remove(name));
}

/** What a row says of itself: its heading, else its place in its list. */
function readName(row: Element, heading: string): string {
  if (heading.trim()) return heading.trim();
  return words.rowAt([...(row.parentElement?.children ?? [])].filter((one) => one.matches(ROW)).indexOf(row) + 1);
}
