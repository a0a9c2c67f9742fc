/**
 * The place of a person in a form, when it is saved. Decap disables the button that was pressed, and draws the form anew when the
 * draft is a first one: the focus falls on the page as a whole, and the next key does nothing.
 */
import { caretOf, setCaret, type Caret } from './caret.ts';
import { watchPage } from './watch-page.ts';

export const SAVE = 'button[class*="-SaveButton"]';
export const FIELD = '[class*="-ControlContainer"]';
export const INPUTS = 'input, textarea, [contenteditable="true"], button';

interface Place {
  /** Name of the field in the form, and which of those of that name. */
  field: string;
  index: number;
  /** Which of its inputs. */
  input: number;
  /** From the top of the screen, in pixels. */
  top: number;
  caret?: Caret | undefined;
}

/** Keeps the place from the press of « Enregistrer » on, until the person goes elsewhere. */
export function keepPlace(): void {
  let place: Place | undefined;
  let isSaving = false;
  const find = ({ target }: Event) => (target instanceof HTMLElement ? toPlace(target) : undefined);
  const isAside = ({ target }: Event) => target instanceof Element && target.closest(`${SAVE}, dialog`) !== null;
  // What is left keeps its caret until then.
  document.addEventListener('focusout', (event) => (place = find(event) ?? place));
  document.addEventListener('focusin', (event) => {
    const found = find(event);
    if (found) place = { ...found, caret: undefined };
    else if (!isAside(event)) isSaving = false;
  });
  document.addEventListener(
    'pointerdown',
    ({ target }) => (isSaving &&= target instanceof Element && target.closest('dialog') !== null),
    true,
  );
  document.addEventListener(
    'click',
    (event) => (isSaving ||= event.target instanceof Element && event.target.closest(SAVE) !== null),
    true,
  );
  const restore = () => {
    const { activeElement } = document;
    if (isSaving && place && (activeElement === document.body || activeElement?.matches(':disabled'))) goTo(place);
  };
  // Not while the focus goes from one thing to another: nothing has it then.
  watchPage(() => isSaving && setTimeout(restore));
}

const nameOf = (field: Element): string => field.querySelector('label')?.htmlFor.replace(/\d+$/u, '') ?? '';
const fieldsNamed = (name: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(FIELD)].filter((field) => nameOf(field) === name);

function toPlace(input: HTMLElement): Place | undefined {
  const field = input.closest(FIELD);
  if (!field) return undefined;
  const name = nameOf(field);
  return {
    field: name,
    index: fieldsNamed(name).findIndex((one) => one === field),
    input: [...field.querySelectorAll(INPUTS)].indexOf(input),
    top: input.getBoundingClientRect().top,
    caret: caretOf(input),
  };
}

/** Puts the focus and the caret there, where they were on the screen; in the folded list that hides the field, if one does. */
function goTo({ field: name, index, input: order, top, caret }: Place): void {
  const found = fieldsNamed(name)[index];
  let field: HTMLElement | null | undefined = found;
  while (field && !field.checkVisibility()) field = field.parentElement?.closest<HTMLElement>(FIELD);
  const inputs = [...(field?.querySelectorAll<HTMLElement>(INPUTS) ?? [])];
  const input = (field === found ? inputs[order] : undefined) ?? inputs[0];
  if (!input) return;
  input.focus({ preventScroll: true });
  if (caret && field === found) setCaret(input, caret);
  let scroller = input.parentElement;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  scroller?.scrollBy(0, input.getBoundingClientRect().top - top);
}
