/** The body's field in Decap: our editor, which gives back to the byte what was not touched. */
import { mountEditor, type MountedEditor } from '../editor/view/mount-editor.ts';
import { editorStrings } from '../ui/editor-strings.ts';
import { openCameBack, type CameBack } from './came-back.ts';
import type { DecapCms, DraftEntry, WidgetClass } from './decap.ts';
import { keepEntry, type EntryKeeper, type EntryWidget } from './entry-keeper.ts';
import { toDraftName, toEntryPath } from './entry-path.ts';
import { findExcess } from './find-excess.ts';
import { findTextLack } from './find-lack.ts';
import { openMedia, type Media, type MediaProps } from './media.ts';
import { describeShown, mergeTexts, nameOther, openCopies, type OpenedCopies } from './opened-copies.ts';
import type { Readings } from './guard.ts';
import { parseEntryPath } from '../sources/source-file.ts';
import { hearKeys } from './source-keys.ts';

/** What Decap hands to a widget. */
interface BodyProps extends MediaProps {
  value?: string;
  classNameWrapper: string;
  /** The entry and its collection, as Immutable maps. */
  entry?: { get(name: 'path'): string | undefined };
  collection?: { get(name: 'name'): string };
  getEntry?(): DraftEntry | undefined;
  onChange(value: string): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}

/** The copies that are shown, and what is to be seen of them. */
interface Shown {
  shown: OpenedCopies['shown'];
  isTaken: boolean;
  isDoubled: boolean;
}

interface BodyControl extends EntryWidget {
  props: BodyProps;
  place: HTMLElement | null;
  editor: MountedEditor;
  cameBack: CameBack;
  media: Media;
  /** Stops hearing of the keys of sources. */
  deafen(): void;
  /** Keeps the other fields of the entry. */
  keeper: EntryKeeper;
  /** What the browser keeps of the entry. */
  copies: OpenedCopies;
  /** Path of the entry in the repository. */
  path: string;
  /** The text as it came from outside, or was last saved. */
  opened: string;
  /** The text that the form holds, as far as this field knows. */
  known: string;
  receive(value: string): void;
  /** Says what became of what was not saved, over this saved text. */
  report(value: string, shown: Shown): void;
  drop(value: string): void;
  swap(id: string, value: string): void;
  /** Told of what is saved, as it was sent. */
  settle(text: string, fields: Record<string, unknown>): void;
  tell(text: string): void;
}

/** Registers the widget under a name. Decap takes React classes, which its own `createClass` and `h` make. */
export function registerBodyWidget(
  cms: DecapCms,
  { name, base, readings }: { name: string; base: string; readings: Readings },
  { createClass, h }: Pick<Window, 'createClass' | 'h'>,
): void {
  const mounted = new Set<BodyControl>();
  const control: WidgetClass<BodyControl> = {
    componentDidMount() {
      if (!this.place) return;
      this.path = toEntryPath(this.props);
      const isNew = !this.props.entry?.get('path');
      this.copies = openCopies(toDraftName(this.path, isNew), { isNew });
      this.media = openMedia(this.props);
      this.keeper = keepEntry(this, this.path, this.copies);
      this.cameBack = openCameBack();
      this.editor = mountEditor(this.place, {
        label: String(this.props.field.get('label')),
        id: this.props.forID,
        wiki: import('./load-wiki.ts').then(({ loadWiki, toBeside }) =>
          loadWiki(base, this.path, this.props.value ?? '', () => toBeside(readings)),
        ),
        images: this.media,
        // The cases say what they observed of the recommendations of the guides, and of no other page.
        isOffered: (block) => block !== 'recommandation' || parseEntryPath(this.path)?.collection === 'guides',
        findExcess,
        onEdit: (text) => this.copies.own.keep({ text: { opened: this.opened, text } }),
        onChange: (text) => this.tell(text),
      });
      this.deafen = hearKeys((from, to) => this.editor.renameSource(from, to));
      mounted.add(this);
      if (!this.keeper.isPending) return this.receive(this.props.value ?? '');
      this.known = this.props.value ?? '';
      this.editor.open(this.known);
    },
    componentWillUnmount() {
      mounted.delete(this);
      this.keeper.close();
      this.deafen();
      this.media.close();
      this.editor.destroy();
      this.cameBack.close();
      this.copies.close();
    },
    /** Shows a text that comes from outside, and what was typed over it and not saved. */
    receive(value: string) {
      this.opened = value;
      this.known = value;
      const { own, shown } = this.copies;
      const { text, isDoubled } = mergeTexts(this.copies, value);
      this.editor.open(text);
      if (text !== value) own.hold({ text: { opened: value, text } });
      this.report(value, { shown, isTaken: this.keeper.isTaken || text !== value, isDoubled });
      if (text !== value) this.tell(text);
    },
    report(value: string, { shown, isTaken, isDoubled }: Shown) {
      const { others } = this.copies;
      const { left } = this.keeper;
      const words = [describeShown(shown, { isTaken, left, isDoubled }), others.length > 0 && editorStrings.draftsApart];
      this.cameBack.say(words.filter(Boolean).join(' '), [
        ...(shown.length > 0 ? [[editorStrings.draftDrop, () => this.drop(value)] as const] : []),
        ...(left.length > 0 ? [[editorStrings.putBack, () => this.keeper.putBack()] as const] : []),
        ...others.map((copy) => [nameOther(copy), () => this.swap(copy.id, value)] as const),
      ]);
    },
    /** Gives up what is shown and not saved. */
    drop(value: string) {
      this.copies.own.forget();
      this.swap('', value);
    },
    /** Shows another of the copies, '' for none, over this saved text. */
    swap(id: string, value: string) {
      this.copies.show(id);
      this.cameBack.say('', []);
      this.editor.open(value);
      this.tell(value);
      this.keeper.reset(value);
    },
    settle(text: string, fields: Record<string, unknown>) {
      const written = this.copies.own.text()?.text ?? text;
      // The form of a new entry is about to give way to that of its own, which shows what is kept under its path.
      if (!this.props.entry?.get('path')) this.copies.own.move(readings.saved() ?? this.path);
      this.opened = text;
      this.keeper.settle(fields);
      if (written !== text) this.copies.own.keep({ text: { opened: text, text: written } });
      // What was taken back is saved: only what is not part of it is still to be said.
      this.report(text, { shown: [], isTaken: false, isDoubled: false });
    },
    tell(text: string) {
      if (text === this.known) return;
      this.known = text;
      this.props.onChange(text);
    },
    // Decap takes this method for its own wrapper: a change of the value that is not ours comes from outside.
    shouldComponentUpdate(props: BodyProps) {
      const { value = '', classNameWrapper } = props;
      this.media.update(props);
      if (value !== this.known && value !== (this.props.value ?? '')) this.receive(value);
      return classNameWrapper !== this.props.classNameWrapper;
    },
    /** Asked before each save. */
    isValid() {
      const text = this.editor.read();
      const lack = text === undefined ? editorStrings.refused : findTextLack(text);
      if (text !== undefined) this.tell(text);
      if (lack !== undefined) return { error: { message: lack } };
      return true;
    },
    render() {
      const { classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
      return h('div', {
        className: `${classNameWrapper} wiki-editor`,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
        ref: (place: HTMLElement | null) => {
          this.place = place;
        },
      });
    },
  };
  cms.registerWidget(name, createClass(control));
  /** What was sent: the person may go on writing until the answer comes, in a form that is then drawn anew. */
  let sent: Record<string, unknown> = {};
  cms.registerEventListener({ name: 'preSave', handler: ({ entry }) => void (sent = entry.get('data').toJS() as Record<string, unknown>) });
  cms.registerEventListener({
    name: 'postSave',
    handler: () => {
      const { body, ...fields } = sent;
      for (const field of mounted) field.settle(typeof body === 'string' ? body : '', fields);
    },
  });
}
