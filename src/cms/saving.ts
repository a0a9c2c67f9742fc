/** When a form is being saved, or is as a save has left it: Decap may then draw it anew, under the hands of the person. */
import type { DecapCms } from './decap.ts';
import { FIELD } from './field-path.ts';

export const SAVE = 'button[class*="-SaveButton"]';

let state: 'none' | 'asked' | 'written' = 'none';

/** Whether what is drawn anew is so because of a save: from the press of « Enregistrer » until the person does something else. */
export const isSaving = (): boolean => state !== 'none';

/** Follows the saves. To be called once. */
export function watchSaves(cms: DecapCms): void {
  cms.registerEventListener({
    name: 'postSave',
    handler: () => void (state = 'written'),
  });
  const isIn = ({ target }: Event, selector: string) => target instanceof Element && target.closest(selector) !== null;
  // Before the save is written, who goes on in the form does so in one that is about to be drawn anew.
  const isAside = (event: Event) => isIn(event, `${SAVE}, dialog`) || (state === 'asked' && isIn(event, FIELD));
  document.addEventListener('pointerdown', (event) => (isAside(event) ? undefined : (state = 'none')), true);
  document.addEventListener('focusin', (event) => (isIn(event, `${SAVE}, dialog, ${FIELD}`) ? undefined : (state = 'none')));
  document.addEventListener('click', (event) => (isIn(event, SAVE) ? (state = 'asked') : undefined), true);
}
