/**
 * The lists of a form: Decap's, counted in French (« 0 chiffre »), whose folded rows show what tells them apart as the site would
 * write it: numbers, zero too, and dates.
 */
import { toFrenchDate } from '../text/french-date.ts';
import { toFrenchNumber } from '../text/french-number.ts';
import type { DecapCms } from './decap.ts';

/** A map of Immutable's, or a list of it. */
interface Values extends Iterable<unknown> {
  get(name: string | number): unknown;
  set(name: string, value: unknown): Values;
  size: number;
}
interface Props {
  value?: Values;
  field: Values;
}
interface ListControl {
  props: Props;
  objectLabel(row: unknown): string | undefined;
  render(): unknown;
}

const SEPARATOR = ' · ';

/** Puts our list in the place of Decap's. */
export function registerListWidget(cms: DecapCms): void {
  const own = cms.getWidget('list');
  if (!own) return;
  const Base = own.control as new (props: Props) => ListControl;
  class ListField extends Base {
    override objectLabel(row: unknown): string | undefined {
      if (!isValues(row)) return typeof row === 'string' ? row : '';
      const fields = [...(this.props.field.get('fields') as Values)] as Values[];
      const shown = [...(this.props.field.get('shown') as Values)].flatMap((name) => {
        const words = toWords(
          row.get(name as string),
          fields.find((field) => field.get('name') === name),
        );
        return words ? [words] : [];
      });
      return shown.join(SEPARATOR);
    }

    /** Decap counts by the label of the field, which is a title (« 0 ce que ce cas dit des guides »). */
    override render() {
      const { props } = this;
      const several = (props.value?.size ?? 0) > 1;
      this.props = { ...props, field: props.field.set('label', props.field.get(several ? 'label_plural' : 'label_singular')) };
      const drawn = super.render();
      this.props = props;
      return drawn;
    }
  }
  cms.registerWidget('list', ListField, own.preview, own.schema);
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && 'get' in value;

/** A value as people write it; nothing for one that is absent. */
function toWords(value: unknown, field: Values | undefined): string {
  if (typeof value === 'number') return toFrenchNumber(value);
  if (typeof value !== 'string') return '';
  if (field?.get('widget') === 'edtf') return toFrenchDate(value);
  return value.trim();
}
