/** Shows why and where a form refuses to be saved. Decap colours the field wherever it is, often out of sight, and counts nothing. */
import { typeset } from '../text/typeset.ts';
import { cms as words } from '../ui/cms.ts';
import { decapFrench } from '../ui/decap-french.ts';
import { reviewStrings } from '../ui/review-strings.ts';
import type { DecapCms } from './decap.ts';
import { element } from './element.ts';
import { FIELD } from './field-path.ts';
import { INPUTS } from './keep-place.ts';
import { SAVE } from './saving.ts';
import './notices.css';

const FAULT = `${FIELD} [class*="-ControlErrorsList"] > li`;
const TOLD = '.Toastify__toast-body > :last-child';
/** Decap has judged the fields, and drawn what it found, by then. */
const WAIT = 100;

/** After each press of « Enregistrer », says which fields are at fault, and goes to the first, if any. */
export function showRefused(cms: DecapCms): void {
  window.addEventListener('hashchange', close);
  cms.registerEventListener({ name: 'postSave', handler: close });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(SAVE)) setTimeout(show, WAIT);
  });
}

const close = (): void => document.querySelector('.refused')?.remove();

function show(): void {
  close();
  const faults = [...document.querySelectorAll(FAULT)];
  if (faults.length === 0) return;
  const names = [...new Set(faults.map((fault) => fault.closest(FIELD)))].flatMap((field) => (field ? [nameOf(field)] : []));
  tell(typeset(words.refusedFields(names)));
  showField(faults[0]);
}

/** In Decap's notice of this press, the last one; it has none when what is lacking is not a value: then in one of ours. */
function tell(what: string): void {
  const told = [...document.querySelectorAll(TOLD)].findLast(
    ({ textContent }) => textContent === decapFrench.ui.toast.missingRequiredField,
  );
  if (told) {
    told.textContent = what;
    return;
  }
  const shut = element('button', { type: 'button', textContent: reviewStrings.close });
  shut.addEventListener('click', close);
  const notice = element('div', { className: 'refused' }, element('p', { textContent: what }), shut);
  notice.setAttribute('role', 'alert');
  document.body.append(notice);
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
