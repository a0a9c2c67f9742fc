/** Boxes that the reader ticks stay ticked in this browser, under the words of their line. */
import { keep, recall } from './keep.ts';
import type { download } from './tools.ts';

/** The words of its line: the numbers of its calls change with the rest of the page. */
const nameOf = (box: HTMLInputElement): string =>
  box
    .closest('label')
    ?.textContent.replace(/\[[\d, ]+\]/gu, '')
    .trim() ?? '';

export function startChecklist(): void {
  const note = document.querySelector<HTMLElement>('[data-checklist]');
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.contains-task-list input')];
  const count = note?.firstElementChild;
  const button = note?.querySelector('button');
  if (!count || !button || boxes.length === 0) return;
  const key = `coches:${location.pathname}`;
  const kept = new Set(readNames(key));
  const say = (): void => {
    const done = boxes.filter(({ checked }) => checked).length;
    count.textContent = `${done} ${note.dataset['checklist']?.replace('#', String(boxes.length))}`;
    // A calendar of nothing is refused.
    button.hidden = done === boxes.length;
  };
  for (const box of boxes) {
    box.disabled = false;
    box.checked = box.defaultChecked || kept.has(nameOf(box));
    box.addEventListener('change', () => {
      keep(key, JSON.stringify(boxes.filter(({ checked }) => checked).map(nameOf)));
      say();
    });
  }
  button.addEventListener('click', () => {
    const left = boxes.filter(({ checked }) => !checked).map(nameOf);
    void import(/* @vite-ignore */ note.dataset['tools'] ?? '').then((tools: { download: typeof download }) => tools.download(left));
  });
  document.querySelector('.contains-task-list')?.before(note);
  note.hidden = false;
  say();
}

function readNames(key: string): string[] {
  try {
    return [JSON.parse(recall(key) ?? '[]')].flat() as string[];
  } catch {
    return [];
  }
}
