/** The editor of a text on a page: shown as it will read, or as its source. */
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { editorStrings } from '../../ui/editor-strings.ts';
import { openText } from '../open-text.ts';
import { saveText, toRoughText } from '../save-text.ts';
import { toPlugins } from './editing.ts';
import { sourceCard } from './source-card.ts';
import { toButton, toCommandButtons } from './toolbar.ts';
import './editor.css';

export interface EditorOptions {
  /** Name and identifier of the field, for the label that leads to it. */
  label: string;
  id: string;
  /** Told of the text after each change, a moment after it; not while no writing of it means what is shown. */
  onChange: (text: string) => void;
}

export interface MountedEditor {
  /** Shows another text, its history empty. */
  open(text: string): void;
  /** The text now; undefined when no writing of it means what is shown. */
  read(): string | undefined;
  destroy(): void;
}

const DELAY = 200;

/** Puts an editor in `place`, empty until a text is opened. */
export function mountEditor(place: HTMLElement, { label, id, onChange }: EditorOptions): MountedEditor {
  let opened = openText('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const visual = document.createElement('div');
  const source = Object.assign(document.createElement('textarea'), { hidden: true, spellcheck: true, className: 'whole-source' });
  const warning = Object.assign(document.createElement('p'), { hidden: true, className: 'warning' });
  const bar = Object.assign(document.createElement('div'), { className: 'bar' });
  source.setAttribute('aria-label', editorStrings.wholeSource);
  warning.setAttribute('role', 'alert');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', editorStrings.toolbar);

  const toState = () => EditorState.create({ doc: opened.document, plugins: toPlugins() });
  const view = new EditorView(visual, {
    state: toState(),
    nodeViews: { source: sourceCard },
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, id, lang: 'fr', spellcheck: 'true' },
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) changed();
    },
    handleDOMEvents: { blur: () => void tell() },
  });
  const warn = (words: string) => {
    warning.textContent = words;
    warning.hidden = words === '';
  };
  const read = () => (source.hidden ? saveText(opened, view.state.doc) : source.value);
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    const text = read();
    warn(text === undefined ? editorStrings.refused : '');
    if (text !== undefined) onChange(text);
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, DELAY);
  };
  const show = (text: string) => {
    opened = openText(text);
    view.updateState(toState());
    source.value = text;
    warn('');
  };
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const buttons = toCommandButtons(run);
  const toggle = toButton(editorStrings.toSource, () => {
    const text = read();
    const toSource = source.hidden;
    show(text ?? toRoughText(opened, view.state.doc));
    if (text === undefined) warn(editorStrings.rough);
    source.hidden = !toSource;
    visual.hidden = toSource;
    for (const button of buttons) button.disabled = toSource;
    toggle.textContent = toSource ? editorStrings.toVisual : editorStrings.toSource;
    (toSource ? source : view).focus();
  });
  source.addEventListener('input', changed);
  source.addEventListener('blur', tell);
  bar.append(...buttons, toggle);
  place.append(bar, warning, visual, source);
  return {
    open: show,
    read,
    destroy: () => {
      clearTimeout(timer);
      view.destroy();
      place.replaceChildren();
    },
  };
}
