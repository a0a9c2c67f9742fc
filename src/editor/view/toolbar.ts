import type { Command, EditorState } from 'prosemirror-state';
import { editorStrings } from '../../ui/editor-strings.ts';
import { toIcon, type Look } from './icons.ts';
import { toolGroups, type Tool, type ToolGroup } from './tools.ts';
import './toolbar.css';

/** A button that leaves the selection to the text. */
export const toButton = (label: string, act: () => void, look?: Look): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button' });
  name(button, label, look);
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', act);
  return button;
};

/** Gives a button another name and another look. */
export function name(button: HTMLElement, label: string, { icon, words = label }: Look = {}): void {
  if (button.title === label) return;
  button.title = label;
  button.setAttribute('aria-label', label);
  const shown = Object.assign(document.createElement('span'), { className: 'words', textContent: words });
  button.replaceChildren(...(icon ? [toIcon(icon)] : []), ...(words ? [shown] : []));
}

export interface Toolbar {
  dom: HTMLElement;
  /** Shows which tools apply to what is selected; none when there is no visual text. */
  update(state: EditorState | undefined): void;
}

/** The bar of tools, each of which runs its command; `more` are buttons after them, `isOffered` says which `:::` blocks there are. */
export function buildToolbar(
  run: (command: Command) => void,
  more: readonly HTMLButtonElement[],
  isOffered: (block: string) => boolean,
): Toolbar {
  const dom = Object.assign(document.createElement('div'), { className: 'bar' });
  dom.setAttribute('role', 'group');
  dom.setAttribute('aria-label', editorStrings.toolbar);
  const buttons: { tool: Tool; button: HTMLButtonElement }[] = [];
  const groups: { group: ToolGroup; place: HTMLElement }[] = [];
  for (const group of toolGroups) {
    const { place, inside } = toPlace(group);
    for (const tool of group.tools) {
      if (tool.block !== undefined && !isOffered(tool.block)) continue;
      const act = () => {
        if (place instanceof HTMLDetailsElement) place.open = false;
        run(tool.command);
      };
      const button = toButton(tool.label, act, tool);
      buttons.push({ tool, button });
      inside.append(button);
    }
    groups.push({ group, place });
    dom.append(place);
  }
  dom.append(...more);
  return {
    dom,
    update(state) {
      for (const { group, place } of groups) place.hidden = group.isShown !== undefined && !(state && group.isShown(state));
      for (const { tool, button } of buttons) {
        button.disabled = !state || !tool.command(state);
        if (tool.isActive) button.setAttribute('aria-pressed', String(state !== undefined && tool.isActive(state)));
      }
    },
  };
}

/** Where the buttons of a group go: in the bar, or in a menu of it, which the arrows go through and Escape closes. */
function toPlace({ menu, icon }: ToolGroup): { place: HTMLElement; inside: HTMLElement } {
  const inside = Object.assign(document.createElement('div'), { className: 'tools' });
  if (menu === undefined) return { place: inside, inside };
  const place = document.createElement('details');
  const summary = document.createElement('summary');
  name(summary, menu, icon && { icon });
  place.append(summary, inside);
  place.addEventListener('keydown', (event) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      place.open = false;
      summary.focus();
    } else if (way !== undefined) {
      event.preventDefault();
      place.open = true;
      const stops = [summary, ...inside.querySelectorAll<HTMLElement>('button:enabled')];
      stops.at((stops.findIndex((stop) => stop === document.activeElement) + way) % stops.length)?.focus();
    }
  });
  // Near the end of the bar, a menu opens towards its start.
  place.addEventListener('toggle', () => {
    inside.classList.remove('at-end');
    inside.classList.toggle('at-end', place.offsetLeft + inside.offsetWidth > (place.parentElement?.clientWidth ?? 0));
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) place.open = false;
  });
  return { place, inside };
}
