/** The editor of a text on a page: shown as it will read, as its source, or as the site prints it. */
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { renameCalls, renameSource } from '../commands/sources.ts';
import { editorStrings } from '../../ui/editor-strings.ts';
import { insertImage } from '../commands/images.ts';
import { openText } from '../open-text.ts';
import { saveText, toRoughText } from '../save-text.ts';
import type { EditorWiki } from '../wiki.ts';
import { callView, numberCalls, TITLES } from './call-numbers.ts';
import { cleanPaste } from './clean-paste.ts';
import { completion } from './completion.ts';
import { toPlugins } from './editing.ts';
import { askDescription, imageView, type EditorImages } from './image-view.ts';
import { readCaret } from './read-caret.ts';
import { sourceCard } from './source-card.ts';
import { buildToolbar, name, toButton } from './toolbar.ts';
import './editor.css';
import './editor-text.css';

export interface EditorOptions {
  /** Name and identifier of the field, for the label that leads to it. */
  label: string;
  id: string;
  /** The wiki, for proposals and the preview; the editor does without as long as it is not there. */
  wiki: Promise<EditorWiki>;
  images: EditorImages;
  /** Whether a `:::` block of that name makes sense in this text. */
  isOffered: (block: string) => boolean;
  /** What makes a text too long or too nested to be a page, and what to do; nothing of such a text is parsed at its opening: it is shown as its source. */
  findExcess: (text: string) => string | undefined;
  /** Told of the text after each change, whatever can be written of it; says whether it is kept should the page close. */
  onEdit: (text: string) => boolean;
  /** Told of the text after each change, a moment after it; not while no writing of it means what is shown. */
  onChange: (text: string) => void;
}

export interface MountedEditor {
  /** Shows another text, its history empty. */
  open(text: string): void;
  /** The text now; undefined when no writing of it means what is shown. */
  read(): string | undefined;
  /** Makes the calls to a source calls to another. */
  renameSource(from: string, to: string): void;
  destroy(): void;
}

/** Milliseconds without a key before the text is written, and how many times longer than writing it took the last time. */
const DELAY = 200;
const REST = 5;
/** From this size on (ProseMirror's), a document is looked at as a whole before it is read back. */
const LARGE = 100_000;

/** Puts an editor in `place`, empty until a text is opened. */
export function mountEditor(
  place: HTMLElement,
  { label, id, wiki, images, isOffered, findExcess, onEdit, onChange }: EditorOptions,
): MountedEditor {
  let opened = openText('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = DELAY;
  let known: EditorWiki | undefined;
  let leaveWiki: (() => void) | undefined;
  const visual = Object.assign(document.createElement('div'), { className: 'visual' });
  const source = Object.assign(document.createElement('textarea'), { hidden: true, spellcheck: true, className: 'whole-source' });
  const warning = Object.assign(document.createElement('p'), { hidden: true, className: 'warning' });
  const preview = Object.assign(document.createElement('iframe'), { hidden: true, className: 'preview', title: editorStrings.preview });
  // What is shown is the text of an author: no script, and no way out of the frame. The site's font asks for its origin.
  preview.setAttribute('sandbox', 'allow-same-origin');
  source.setAttribute('aria-label', editorStrings.wholeSource);
  warning.setAttribute('role', 'alert');

  let isSource = false;
  let excess: string | undefined;
  const plugins = () => [completion(id, () => known), numberCalls(() => known), ...toPlugins()];
  const view = new EditorView(visual, {
    state: EditorState.create({ doc: opened.document, plugins: plugins() }),
    nodeViews: { source: sourceCard, image: imageView(images), call: callView },
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, id, lang: 'fr', spellcheck: 'true' },
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      toolbar.update(isSource ? undefined : view.state);
      if (transaction.docChanged) changed();
    },
    transformPastedHTML: (html) => {
      if (/<img\b(?![^>]*data-url)/iu.test(html)) warn(editorStrings.imagesLeft);
      return cleanPaste(html);
    },
    handleDOMEvents: { blur: () => void tellNow() },
  });
  const warn = (words: string) => {
    warning.textContent = words;
    warning.hidden = words === '';
  };
  /** What is shown, when it is too long to be saved whatever its writing: it is not read back, which takes seconds by the megabyte. */
  const readTooLong = () => {
    if (isSource || view.state.doc.content.size < LARGE) return undefined;
    const text = toRoughText(opened, view.state.doc);
    return findExcess(text) === undefined ? undefined : text;
  };
  const read = ({ near = false } = {}) => (isSource ? source.value : (readTooLong() ?? saveText(opened, view.state.doc, { near })));
  const readAnyway = () => read() ?? toRoughText(opened, view.state.doc);
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    const started = performance.now();
    // Proved as a whole when it is saved.
    const text = read({ near: true });
    const isKept = onEdit(text ?? readAnyway());
    excess = text === undefined ? undefined : findExcess(text);
    warn([text === undefined ? editorStrings.refused : excess, isKept ? undefined : editorStrings.notKept].filter(Boolean).join(' '));
    show(!preview.hidden);
    if (text !== undefined) onChange(text);
    delay = Math.max(DELAY, REST * (performance.now() - started));
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, delay);
  };
  const tellNow = () => {
    if (timer !== undefined) tell();
  };
  /** The page may end now: the letters that the browser shows and has not told of yet are read as well. */
  const tellAtOnce = () => {
    readCaret(view);
    tellNow();
  };
  const addImage = toButton(editorStrings.image, () => images.pick(placeImage), { icon: 'image' });
  const placeImage = (url: string) => {
    run(insertImage(url));
    const card = view.nodeDOM(view.state.selection.from - 1);
    if (card instanceof HTMLElement) askDescription(card);
  };
  const toggleSource = toButton('', () => {
    const isRough = readTooLong() !== undefined || read() === undefined;
    const text = readAnyway();
    isSource = !isSource;
    open(text);
    if (isRough) warn([excess, editorStrings.rough].filter(Boolean).join(' '));
    (isSource ? source : view).focus();
  });
  const togglePreview = toButton('', () => {
    if (preview.hidden && known) preview.srcdoc = known.preview(readAnyway());
    show(preview.hidden);
  });
  /** Shows the text in one of its forms, and the tools that go with it. */
  const show = (isPreview = false) => {
    preview.hidden = !isPreview;
    source.hidden = isPreview || !isSource;
    visual.hidden = isPreview || isSource;
    name(
      toggleSource,
      isSource ? editorStrings.toVisual : editorStrings.toSource,
      isSource ? { icon: 'layout' } : { icon: 'code', words: editorStrings.source },
    );
    toggleSource.disabled = isPreview || (isSource && excess !== undefined);
    togglePreview.disabled = !known || (!isPreview && excess !== undefined);
    addImage.disabled = isPreview || isSource;
    name(togglePreview, isPreview ? editorStrings.toWriting : editorStrings.toPreview, { icon: 'preview' });
    toolbar.update(isPreview || isSource ? undefined : view.state);
  };
  const open = (text: string) => {
    excess = findExcess(text);
    isSource ||= excess !== undefined;
    opened = openText(excess === undefined ? text : '');
    view.updateState(EditorState.create({ doc: opened.document, plugins: plugins() }));
    source.value = text;
    warn(excess ?? '');
    show(!preview.hidden);
  };
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const toolbar = buildToolbar(run, [addImage, toggleSource, togglePreview], isOffered);
  toolbar.dom.addEventListener('pointerdown', () => readCaret(view), true);
  wiki.then(
    (loaded) => {
      // A form may be drawn anew meanwhile.
      if (view.isDestroyed) return;
      known = loaded;
      view.dispatch(view.state.tr.setMeta(TITLES, true));
      show(!preview.hidden);
      leaveWiki = loaded.watch(() => {
        view.dispatch(view.state.tr.setMeta(TITLES, true));
        if (!preview.hidden) preview.srcdoc = loaded.preview(readAnyway());
      });
    },
    () => warn(editorStrings.noWiki),
  );
  source.addEventListener('input', changed);
  source.addEventListener('blur', tellNow);
  // A tab that closes takes what was typed just before with it, unless it is told now.
  window.addEventListener('pagehide', tellAtOnce);
  // A phone may end a page that is hidden without another word.
  document.addEventListener('visibilitychange', tellAtOnce);
  place.append(toolbar.dom, warning, visual, source, preview);
  show();
  return {
    open,
    read,
    renameSource: (from, to) => {
      if (!isSource) return void renameSource(from, to)(view.state, view.dispatch);
      source.value = renameCalls(source.value, from, to);
      changed();
    },
    destroy: () => {
      tellNow();
      leaveWiki?.();
      window.removeEventListener('pagehide', tellAtOnce);
      document.removeEventListener('visibilitychange', tellAtOnce);
      view.destroy();
      place.replaceChildren();
    },
  };
}
