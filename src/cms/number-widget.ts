/**
 * The field of a number. The browser's own takes the comma or the point by its language, and drops the other: « 12,5 » became 125
 * where it speaks English. A text that is no number is kept, and said.
 */
import { composites } from '../model/composites.ts';
import { parseFrenchNumber, parseFrenchRange, toFrenchNumber } from '../text/french-number.ts';
import { typeset } from '../text/typeset.ts';
import { cms as words } from '../ui/cms.ts';
import type { DecapCms } from './decap.ts';

interface Props {
  field: { get(name: 'value_type'): 'int' | 'float'; get(name: 'name'): string; get(name: 'min' | 'max'): number | undefined };
  forID: string;
  value?: unknown;
  classNameWrapper: string;
  onChange(value: number | string): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}
interface NumberControl {
  props: Props;
  isValid(): true | { error: object };
  render(): unknown;
  forceUpdate(): void;
}

/** Puts our field in the place of Decap's, whose limits are kept. */
export function registerNumberWidget(cms: DecapCms, { h }: Pick<Window, 'h'>): void {
  const own = cms.getWidget('number');
  if (!own) return;
  const Base = own.control as new (props: Props) => NumberControl;
  class NumberField extends Base {
    text = toText(this.props.value);

    constructor(props: Props) {
      super(props);
      // Decap's is a property of each field.
      const judge = this.isValid;
      this.isValid = () => {
        const { value, field } = this.props;
        if (typeof value === 'string' && value !== '')
          return { error: { type: 'CUSTOM', message: typeset(sayNoNumber(value, field.get('name'))) } };
        if (field.get('value_type') === 'int' && typeof value === 'number' && !Number.isInteger(value))
          return { error: { type: 'CUSTOM', message: typeset(words.notWhole) } };
        return judge();
      };
    }

    override render() {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      // What comes from outside is shown; what is being typed (« 12, ») is left as it is.
      if ((parseFrenchNumber(this.text) ?? this.text) !== (value ?? '')) this.text = toText(value);
      return h('input', {
        type: 'text',
        inputMode: 'decimal',
        autoComplete: 'off',
        id: forID,
        className: classNameWrapper,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
        value: this.text,
        onChange: ({ target }: { target: HTMLInputElement }) => {
          this.text = target.value;
          this.forceUpdate();
          onChange(parseFrenchNumber(this.text) ?? this.text);
        },
      });
    }
  }
  cms.registerWidget('number', NumberField, own.preview, own.schema);
}

/** What to do with a text that is no number, in the field of that name: the value of a figure has others beside it. */
function sayNoNumber(text: string, name: string): string {
  const { value, min, max, text: inWords } = composites.facts.fields;
  if (name !== 'value') return words.notANumber(text);
  const range = parseFrenchRange(text);
  if (!range) return words.inWords(text, inWords.label);
  const labels = { value: value.label, min: min.label, max: max.label };
  return words.range(text, [toFrenchNumber(range[0]), toFrenchNumber(range[1])], labels);
}

const toText = (value: unknown): string => (typeof value === 'number' ? toFrenchNumber(value) : typeof value === 'string' ? value : '');
