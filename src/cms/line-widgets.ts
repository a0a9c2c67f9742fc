/** The fields of one line: Decap's, whose caret stays where the person puts it, and that of a date, judged as the check judges it. */
import { frontMatterCodes } from '../checks/front-matter-codes.ts';
import { isEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { cms as words } from '../ui/cms.ts';
import type { DecapCms } from './decap.ts';

interface Props {
  value?: string;
  field: { get(name: 'label'): string };
}
interface LineControl {
  props: Props;
  componentDidUpdate(): void;
}

/** Registers both; the calendar is judged too: no 30th of February. */
export function registerLineWidgets(cms: DecapCms): void {
  const own = cms.getWidget('string');
  if (!own) return;
  const Base = own.control as new (props: Props) => LineControl;
  class LineField extends Base {
    /** Decap's puts the caret back where the last letter was typed each time that it is drawn, when it is entered too. */
    override componentDidUpdate(before?: Props) {
      if (before?.value !== this.props.value) super.componentDidUpdate();
    }
  }
  class DateField extends LineField {
    /** Asked before each save; what is judged is saved without the spaces around it. */
    isValid(): true | { error: object } {
      const { value, field } = this.props;
      const text = value?.trim();
      if (!text || isEdtf(text)) return true;
      const [what] = frontMatterCodes['date-invalide'].say(field.get('label'), text);
      return { error: { type: 'CUSTOM', message: typeset(`${what} ${words.badDate}`) } };
    }
  }
  cms.registerWidget('string', LineField, own.preview, own.schema);
  cms.registerWidget('edtf', DateField, own.preview, own.schema);
}
