/** Shows why and where a form refuses to be saved. Decap colours the field wherever it is, often out of sight, and counts nothing. */
import { typeset } from '../text/typeset.ts';
import { cms as words } from '../ui/cms.ts';
import { decapFrench } from '../ui/decap-french.ts';
import { FIELD, INPUTS, SAVE } from './keep-place.ts';

const FAULT = `${FIELD} [class*="-ControlErrorsList"] > li`;
const TOLD = '.Toastify__toast-body > :last-child';
/** Decap has judged the fields, and drawn what it found, by then. */
const WAIT = 100;

/** After each press of « Enregistrer », says which fields are at fault, and goes to the first, if any. */
export function showRefused(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(SAVE)) setTimeout(show, WAIT);
  });
}

function show(): void {
  const faults = [...document.querySelectorAll(FAULT)];
  if (faults.length === 0) return;
  const names = [...new Set(faults.map((fault) => fault.closest(FIELD)))].flatMap((field) => (field ? [nameOf(field)] : []));
  // The last notice is that of this press.
  const told = [...document.querySelectorAll(TOLD)].findLast(
    ({ textContent }) => textContent === decapFrench.ui.toast.missingRequiredField,
  );
  if (told) told.textContent = typeset(words.refusedFields(names));
  showField(faults[0]);
}

/** The label of a field, after that of the list or the group that holds it. */
function nameOf(field: Element): string {
  const own = field.querySelector('label')?.firstChild?.textContent ?? '';
  const around = field.parentElement?.closest(FIELD);
  return around ? `${nameOf(around)} › ${own}` : own;
}

/** Puts the field, or the folded list that hides it, in the middle of the screen, and the caret in it. */
function showField(fault: Element | undefined): void {
  let field = fault?.closest<HTMLElement>(FIELD);
  while (field && !field.checkVisibility()) field = field.parentElement?.closest<HTMLElement>(FIELD);
  if (!field) return;
  field.querySelector<HTMLElement>(INPUTS)?.focus({ preventScroll: true });
  const seen = fault?.checkVisibility() ? fault : field;
  seen.scrollIntoView({ block: 'center' });
}
