/** Shows where a form refuses to be saved. Decap colours the field wherever it is, often out of sight, and may say nothing else. */
const SAVE = 'button[class*="-SaveButton"]';
const FIELD = '[class*="-ControlContainer"]';
const FAULT = `${FIELD} [class*="-ControlErrorsList"] > li`;
/** Decap has judged the fields, and drawn what it found, by then. */
const WAIT = 100;

/** After each press of « Enregistrer », goes to the first field at fault, if any. */
export function showRefused(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(SAVE)) setTimeout(() => showField(document.querySelector(FAULT)), WAIT);
  });
}

/** Puts the field, or the folded list that hides it, in the middle of the screen, and the caret in it. */
function showField(fault: Element | null): void {
  let field = fault?.closest<HTMLElement>(FIELD);
  while (field && !field.checkVisibility()) field = field.parentElement?.closest<HTMLElement>(FIELD);
  if (!field) return;
  field.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')?.focus({ preventScroll: true });
  const seen = fault?.checkVisibility() ? fault : field;
  seen.scrollIntoView({ block: 'center' });
}
