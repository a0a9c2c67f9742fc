import type { CompositeValue } from '../model/value.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';

type Fact = CompositeValue<'facts'>;

// As it was written: 0,004 is not 0.
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 });

/** The value of a fact in words, with its unit: « environ 1 200 personnes », « de 72 000 à 290 000 euros ». */
export function formatFact({
  value,
  min,
  max,
  text,
  unit,
  approximate,
}: Pick<Fact, 'value' | 'min' | 'max' | 'text' | 'unit' | 'approximate'>): string {
  const about = approximate ? `${pageStrings.about} ` : '';
  const figures =
    text ??
    (value !== undefined
      ? number.format(value)
      : min !== undefined && max !== undefined
        ? pageStrings.range(number.format(min), number.format(max))
        : min !== undefined
          ? pageStrings.atLeast(number.format(min))
          : pageStrings.atMost(number.format(max ?? 0)));
  return typeset(`${about}${figures}${unit ? ` ${unit}` : ''}`);
}
