/** A dialog that asks something, over the page until it is answered. */
import { element } from './element.ts';

export interface Answer {
  /** Value of the button that was pressed; '' when the dialog was closed otherwise. */
  pressed: string;
  fields: FormData;
}

/** Shows a form, which is gone once it is answered. Its name is the heading of that identifier. */
export function showDialog(form: HTMLFormElement, heading: string, className: string): Promise<Answer> {
  const dialog = element('dialog', { className }, form);
  dialog.setAttribute('aria-labelledby', heading);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const fields = new FormData(form);
      dialog.remove();
      resolve({ pressed: dialog.returnValue, fields });
    });
  });
}
