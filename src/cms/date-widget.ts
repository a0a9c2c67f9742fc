/**
 * The field of a date: one writes it in French, it is kept in the form that the files have (`199X`), and judged as the check judges
 * it: no 30th of February. What is read is shown beside what is typed.
 */
import { frontMatterCodes } from '../checks/front-matter-codes.ts';
import { isEdtf } from '../text/edtf.ts';
import { nearDate, toEdtf, toFrenchDate } from '../text/french-date.ts';
import { typeset } from '../text/typeset.ts';
import { cms as words } from '../ui/cms.ts';
import './date-widget.css';
import type { DecapCms } from './decap.ts';
import type { LineControl, LineProps } from './line.ts';

/** What to write instead of a date that people say and the files cannot keep. */
function adviseDate(value: string): string | undefined {
  const said = nearDate(value);
  return said && words.nearDate(words.nearDates[said.kind], said.near);
}

/** Registers it, made of a field of one line. */
export function registerDateWidget(cms: DecapCms, Base: new (props: LineProps) => LineControl, { h }: Pick<Window, 'h'>): void {
  const line = cms.getWidget('string');
  class DateField extends Base {
    text = toFrenchDate(this.props.value ?? '');

    /** Asked before each save; of the field whatever Decap calls it on. */
    isValid = (): true | { error: object } => {
      const { value, field } = this.props;
      if (!value?.trim() || isEdtf(value)) return true;
      const [what] = frontMatterCodes['date-invalide'].say(field.get('label'), this.text.trim());
      return { error: { type: 'CUSTOM', message: typeset(`${what} ${adviseDate(value) ?? words.badDate}`) } };
    };

    // The caret stays where the browser has it: what is shown is what was typed.
    override componentDidUpdate() {}

    override render() {
      const { value = '', forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      // What comes from outside is shown; what is being typed is left as it is.
      if (toEdtf(this.text) !== value) this.text = toFrenchDate(value);
      const read = toFrenchDate(value);
      const isRead = isEdtf(value) && read !== this.text.trim();
      const input = h('input', {
        type: 'text',
        autoComplete: 'off',
        id: forID,
        className: classNameWrapper,
        'aria-describedby': `${forID}-lue`,
        value: this.text,
        onFocus: setActiveStyle,
        onBlur: () => {
          setInactiveStyle();
          if (isEdtf(value)) this.text = toFrenchDate(value);
          this.forceUpdate();
        },
        onChange: ({ target }: { target: HTMLInputElement }) => {
          this.text = target.value;
          this.forceUpdate();
          onChange(toEdtf(this.text));
        },
      });
      return h(
        'div',
        { className: 'date-field' },
        input,
        h('span', { id: `${forID}-lue` }, isRead ? typeset(words.dateRead(read)) : typeset(adviseDate(value) ?? '')),
      );
    }
  }
  cms.registerWidget('edtf', DateField, line?.preview, line?.schema);
}
