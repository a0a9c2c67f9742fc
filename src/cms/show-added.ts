/** The row that a person adds to a list: Decap opens it at the end, which may be below the screen, and leaves the focus on the button. */
import { FIELD, ROW } from './field-path.ts';
import { watchPage } from './watch-page.ts';

const ADD = 'button[class*="-AddButton"]';

/** The rows of a list, not those of the lists that they hold. */
const rowsOf = (list: Element): Element[] => [...list.querySelectorAll(ROW)].filter((row) => row.parentElement?.closest(FIELD) === list);

/** Brings the row that was added in view, its first field ready to be filled. */
export function showAdded(): void {
  let pressed: { list: Element; count: number } | undefined;
  document.addEventListener(
    'click',
    ({ target }) => {
      const list = target instanceof Element ? target.closest(ADD)?.closest(FIELD) : undefined;
      pressed = list ? { list, count: rowsOf(list).length } : undefined;
    },
    true,
  );
  watchPage(() => {
    // A folded list had no row on the page: they come all at once, with the new one.
    if (!pressed || rowsOf(pressed.list).length <= pressed.count) return;
    const { list } = pressed;
    pressed = undefined;
    // Once Decap has drawn the whole of it.
    setTimeout(() => show(rowsOf(list).at(-1)));
  });
}

function show(row: Element | undefined): void {
  const input = [...(row?.querySelectorAll<HTMLElement>('input, textarea') ?? [])].find((one) => one.checkVisibility());
  input?.focus({ preventScroll: true });
  input?.scrollIntoView({ block: 'center' });
}
