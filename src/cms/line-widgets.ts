/** The fields of one line: Decap's, whose caret stays where the person puts it, and that of a date. */
import type { DecapCms } from './decap.ts';
import { registerDateWidget } from './date-widget.ts';
import type { LineControl, LineProps } from './line.ts';

/** Registers both. */
export function registerLineWidgets(cms: DecapCms, window: Pick<Window, 'h'>): void {
  const own = cms.getWidget('string');
  if (!own) return;
  const Base = own.control as new (props: LineProps) => LineControl;
  class LineField extends Base {
    /** Decap's puts the caret back where the last letter was typed each time that it is drawn, when it is entered too. */
    override componentDidUpdate(before?: LineProps) {
      if (before?.value !== this.props.value) super.componentDidUpdate();
    }
  }
  cms.registerWidget('string', LineField, own.preview, own.schema);
  registerDateWidget(cms, LineField, window);
}
