/** The cards of the review board: Decap writes on each the whole text of the entry, as Markdown. */
import { excerpt } from '../text/excerpt.ts';
import { toPlainText } from '../wiki/plain-text.ts';
import { watchPage, write } from './watch-page.ts';

/** Letters of a card. */
const LENGTH = 200;
/** Letters of Markdown that are read for them. */
const READ = 2_000;

/** Keeps the first words of each, as a reader would see them. */
export function plainCards(): void {
  /** What each card was given: it may be given another text. */
  const shown = new WeakMap<Element, string>();
  watchPage(() => {
    for (const card of document.querySelectorAll('[class*="-CardBody"]')) {
      if (shown.get(card) === card.textContent) continue;
      const text = excerpt(toPlainText(card.textContent.slice(0, READ)), LENGTH);
      shown.set(card, text);
      write(card, text);
    }
  });
}
