import { keepFocus } from '../reader/keep-focus.ts';
import { element } from '../search/page/element.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { MOST_PICKED } from './picked.ts';

const words = exploreStrings.compare;

/** Takes no room and is not read: with it, a text that is there already is another one, which a screen reader says again. */
const AGAIN = '\u200B';
/** What a screen reader needs to listen to a place that has just been shown, in milliseconds. */
const PAUSE = 50;

/** The tray of poles to compare, at the foot of the page; `onRemove` is told the slug of a pole taken out; `rest` has the focus once none is left. */
export function openTray(tray: HTMLElement, rest: HTMLElement, titleOf: (slug: string) => string, onRemove: (slug: string) => void) {
  const count = element('p', { role: 'status' });
  const list = element('ul', { class: 'chips' });
  const go = element('a', { class: 'button' }, words.go);
  tray.append(element('div', { class: 'wrap' }, count, list, go));
  // What the keyboard reaches is scrolled above the tray, not under it; where the screen is too low, the tray stays in its place.
  new ResizeObserver(() => {
    const { position } = getComputedStyle(tray);
    document.documentElement.style.scrollPaddingBottom = position === 'sticky' ? `${tray.offsetHeight}px` : '';
  }).observe(tray);
  return {
    /** Shows these poles, or hides the tray when there is none; `full` says that one more was asked for. */
    show(picked: readonly string[], full = false): void {
      const isNew = tray.hidden;
      tray.hidden = picked.length === 0;
      const said = typeset(full ? words.full(MOST_PICKED) : words.count(picked.length, MOST_PICKED));
      const isSaid = count.textContent === said;
      if (isNew) setTimeout(() => count.textContent === said && count.append(AGAIN), PAUSE);
      if (full && isSaid) count.append(AGAIN);
      else if (count.textContent !== said + AGAIN || full) count.textContent = said;
      list.replaceChildren(
        ...picked.map((slug) => {
          const button = element('button', { type: 'button', 'aria-label': words.remove(titleOf(slug)) }, `${titleOf(slug)} ×`);
          button.addEventListener('click', () => {
            const at = picked.indexOf(slug);
            const next = (): Element | undefined => list.children[at] ?? list.lastElementChild ?? undefined;
            keepFocus(
              () => onRemove(slug),
              () => [next()?.querySelector('button'), rest],
            );
          });
          return element('li', {}, button);
        }),
      );
      go.href = `${tray.dataset['tray'] ?? ''}?p=${picked.join(',')}`;
    },
  };
}
