/** Where a field is in a form, in a way that outlives what is drawn. */
export const FIELD = '[class*="-ControlContainer"]';
export const ROW = '[class*="-ListItem"]';

/** Names of the fields that hold an element, and places of the rows, from the outermost on: « facts-field/1/unit-field ». */
export function pathOf(element: Element): string {
  const steps: (string | number)[] = [];
  for (let at: Element | null = element.closest(`${FIELD}, ${ROW}`); at; at = at.parentElement?.closest(`${FIELD}, ${ROW}`) ?? null)
    steps.unshift(at.matches(FIELD) ? nameOf(at) : rowsBeside(at).indexOf(at));
  return steps.join('/');
}

/** The field that is there; undefined when nothing drawn is. */
export const fieldAt = (path: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(FIELD)].find((field) => pathOf(field) === path);

// Decap numbers its fields anew each time that it draws them.
const nameOf = (field: Element): string => field.querySelector('label')?.htmlFor.replace(/-\d+$/u, '') ?? '';
const rowsBeside = (row: Element): Element[] => [...(row.parentElement?.children ?? [])].filter((one) => one.matches(ROW));
