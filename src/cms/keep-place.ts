/**
 * The place of a person in a form, when it is saved. Decap disables the button that was pressed, and draws the form anew when the
 * draft is a first one: the focus falls on the page as a whole, and the next key does nothing.
 */
import { caretOf, setCaret, type Caret } from './caret.ts';
import { FIELD, fieldAt, pathOf } from './field-path.ts';
import { isSaving } from './saving.ts';
import { watchPage } from './watch-page.ts';

export const INPUTS = 'input, textarea, [contenteditable="true"], button';

interface Place {
  /** Path of the field in the form. */
  path: string;
  /** Which of its inputs. */
  input: number;
  /** From the top of the screen, in pixels. */
  top: number;
  caret?: Caret | undefined;
}

/** Keeps the place from the press of « Enregistrer » on, until the person goes elsewhere. */
export function keepPlace(): void {
  let place: Place | undefined;
  /** Where the caret could be put: what was written last may come back after the rest of the form. */
  let landed: Caret | undefined;
  const find = ({ target }: Event) => (target instanceof HTMLElement ? toPlace(target) : undefined);
  const follow = (found: Place | undefined) => {
    const isLanded = landed !== undefined && found?.path === place?.path && String(found?.caret) === String(landed);
    if (!found || isLanded) return;
    // The form is drawn anew from its top.
    place = isSaving() && found.path === place?.path ? { ...found, top: place.top } : found;
    landed = undefined;
  };
  // What is left keeps its caret until then.
  document.addEventListener('focusout', (event) => follow(find(event)));
  document.addEventListener('focusin', (event) => {
    const found = find(event);
    if (found && found.path !== place?.path) follow({ ...found, caret: undefined });
  });
  // What is drawn anew is not left: it is gone.
  document.addEventListener('selectionchange', () => {
    const { activeElement } = document;
    if (isSaving() && activeElement instanceof HTMLElement) follow(toPlace(activeElement));
  });
  const isNowhere = () => document.activeElement === document.body || document.activeElement?.matches(':disabled');
  const restore = () => {
    if (isSaving() && place && isNowhere()) landed = goTo(place);
  };
  // Not while the focus goes from one thing to another: nothing has it then.
  watchPage(() => isSaving() && setTimeout(restore));
}

function toPlace(input: HTMLElement): Place | undefined {
  const field = input.closest(FIELD);
  if (!field?.isConnected) return undefined;
  return {
    path: pathOf(field),
    input: [...field.querySelectorAll(INPUTS)].indexOf(input),
    top: input.getBoundingClientRect().top,
    caret: caretOf(input),
  };
}

/**
 * Puts the focus and the caret there, where they were on the screen; in the folded list that hides the field, if one does. Where the
 * caret then is, if anywhere.
 */
function goTo({ path, input: order, top, caret }: Place): Caret | undefined {
  const found = fieldAt(path);
  let field = found;
  for (let steps = path; steps && !field?.checkVisibility();) {
    steps = steps.slice(0, Math.max(0, steps.lastIndexOf('/')));
    field = fieldAt(steps);
  }
  const inputs = [...(field?.querySelectorAll<HTMLElement>(INPUTS) ?? [])];
  const input = (field === found ? inputs[order] : undefined) ?? inputs[0];
  if (!input) return undefined;
  input.focus({ preventScroll: true });
  if (caret && field === found) setCaret(input, caret);
  let scroller = input.parentElement;
  // What holds more than it shows without scrolling lets it out: on a narrow screen, the page itself scrolls.
  while (scroller && !(scroller.scrollHeight > scroller.clientHeight && getComputedStyle(scroller).overflowY !== 'visible'))
    scroller = scroller.parentElement;
  (scroller ?? document.scrollingElement)?.scrollBy(0, input.getBoundingClientRect().top - top);
  return field === found ? caretOf(input) : undefined;
}
