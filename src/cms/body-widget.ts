/** The body's field in Decap: our editor, which gives back to the byte what was not touched. */
import { mountEditor, type MountedEditor } from '../editor/view/mount-editor.ts';
import { editorStrings } from '../ui/editor-strings.ts';
import type { DecapCms, WidgetClass } from './decap.ts';

/** What Decap hands to a widget. */
interface BodyProps {
  value?: string;
  forID: string;
  classNameWrapper: string;
  field: { get(name: 'label'): string };
  /** The entry and its collection, as Immutable maps. */
  entry?: { get(name: 'path'): string | undefined };
  collection?: { get(name: 'name'): string };
  onChange(value: string): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}

interface BodyControl {
  props: BodyProps;
  place: HTMLElement | null;
  editor: MountedEditor;
  /** The text that the form holds, as far as this field knows. */
  known: string;
}

/** Path of the entry in the repository; a new one has none yet. */
const toPath = ({ entry, collection }: BodyProps): string =>
  entry?.get('path') || `content/${collection?.get('name') ?? 'pages'}/nouvelle-page.md`;

/** Registers the widget under a name. Decap takes React classes, which its own `createClass` and `h` make. */
export function registerBodyWidget(cms: DecapCms, name: string, { createClass, h }: Pick<Window, 'createClass' | 'h'>, base: string): void {
  const control: WidgetClass<BodyControl> = {
    componentDidMount() {
      if (!this.place) return;
      this.editor = mountEditor(this.place, {
        label: this.props.field.get('label'),
        id: this.props.forID,
        wiki: import('./load-wiki.ts').then(({ loadWiki }) => loadWiki(base, toPath(this.props))),
        onChange: (text) => {
          if (text === this.known) return;
          this.known = text;
          this.props.onChange(text);
        },
      });
      this.known = this.props.value ?? '';
      this.editor.open(this.known);
    },
    componentWillUnmount() {
      this.editor.destroy();
    },
    // Decap takes this method for its own wrapper: a change of the value that is not ours comes from outside.
    shouldComponentUpdate({ value = '', classNameWrapper }: BodyProps) {
      if (value !== this.known && value !== (this.props.value ?? '')) {
        this.known = value;
        this.editor.open(value);
      }
      return classNameWrapper !== this.props.classNameWrapper;
    },
    /** Asked before each save. */
    isValid() {
      const text = this.editor.read();
      if (text === undefined) return { error: { message: editorStrings.refused } };
      if (text !== this.known) {
        this.known = text;
        this.props.onChange(text);
      }
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
}
