import type { Command, EditorState } from 'prosemirror-state';
import { editorStrings } from '../../ui/editor-strings.ts';
import { toolGroups, type Tool, type ToolGroup } from './tools.ts';

/** A button that leaves the selection to the text. */
export const toButton = (label: string, act: () => void): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', act);
  return button;
};

export interface Toolbar {
  dom: HTMLElement;
  /** Shows which tools apply to what is selected; none when there is no visual text. */
  update(state: EditorState | undefined): void;
}

/** The bar of tools, each of which runs its command; `more` are buttons after them. */
export function buildToolbar(run: (command: Command) => void, more: readonly HTMLButtonElement[]): Toolbar {
  const dom = Object.assign(document.createElement('div'), { className: 'bar' });
  dom.setAttribute('role', 'group');
  dom.setAttribute('aria-label', editorStrings.toolbar);
  const buttons: { tool: Tool; button: HTMLButtonElement }[] = [];
  const groups: { group: ToolGroup; place: HTMLElement }[] = [];
  for (const group of toolGroups) {
    const { place, inside } = toPlace(group);
    for (const tool of group.tools) {
      const button = toButton(tool.label, () => {
        if (place instanceof HTMLDetailsElement) place.open = false;
        run(tool.command);
      });
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

/** Where the buttons of a group go: in the bar, or in a menu of it that Escape closes. */
function toPlace({ menu }: ToolGroup): { place: HTMLElement; inside: HTMLElement } {
  const inside = Object.assign(document.createElement('div'), { className: 'tools' });
  if (menu === undefined) return { place: inside, inside };
  const place = document.createElement('details');
  const summary = Object.assign(document.createElement('summary'), { textContent: menu });
  place.append(summary, inside);
  place.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    place.open = false;
    summary.focus();
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) place.open = false;
  });
  return { place, inside };
}
