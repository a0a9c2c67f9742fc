import { keepFocus } from '../reader/keep-focus.ts';
import { element } from '../search/page/element.ts';
import { bookletStrings as words } from '../ui/booklet-strings.ts';
import { move, type Choice } from './choice.ts';

/** The identifier of a chapter, by its place from 0. */
export const toChapterId = (at: number): string => `p${at + 1}`;

/**
 * The pages of a booklet in their order, each with what moves it or leaves it out, in place of what `place` held. The
 * focus stays on the page it was on; `rest` has it when none is left. `onChange` is told the choice that was asked for.
 */
export function printContents(
  place: HTMLElement,
  rest: HTMLElement,
  choice: Choice,
  titleOf: (path: string) => string,
  onChange: (next: Choice, moved?: string) => void,
): void {
  const toButton = (path: string, action: 'up' | 'down' | 'leave', next: Choice, isOff = false): HTMLElement => {
    const button = element(
      'button',
      { type: 'button', class: 'button small', 'data-of': path, 'data-action': action, disabled: isOff },
      words[action],
      element('span', { class: 'visually-hidden' }, ` ${titleOf(path)}`),
    );
    button.addEventListener('click', () => {
      onChange(next, action === 'leave' ? undefined : path);
    });
    return button;
  };
  const items = choice.map((path, at) =>
    element(
      'li',
      {},
      element('a', { href: `#${toChapterId(at)}` }, titleOf(path)),
      ' ',
      toButton(path, 'up', move(choice, path, -1), at === 0),
      ' ',
      toButton(path, 'down', move(choice, path, 1), at === choice.length - 1),
      ' ',
      toButton(
        path,
        'leave',
        choice.filter((each) => each !== path),
      ),
    ),
  );
  const { of, action } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
  const at = [...place.querySelectorAll('li')].findIndex((item) => item.contains(document.activeElement));
  keepFocus(
    () => {
      place.replaceChildren(
        ...(items.length > 0
          ? [element('nav', { class: 'booklet-contents', 'aria-label': words.contents }, element('ol', {}, ...items))]
          : []),
      );
    },
    () => {
      const own = items
        .flatMap((item) => [...item.querySelectorAll<HTMLElement>('[data-of]')])
        .filter(({ dataset }) => dataset['of'] === of);
      return [
        own.find(({ dataset }) => dataset['action'] === action),
        ...own,
        (items[at] ?? items.at(-1))?.querySelector('[data-action="leave"]'),
        rest,
      ];
    },
  );
}
