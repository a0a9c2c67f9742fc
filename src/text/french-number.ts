const WRITTEN = /^[-−+]?(?:\d+[.,]?\d*|[.,]\d+)$/u;

/** The number that a person wrote, with a comma or a point, and spaces between thousands; undefined when it is none. */
export function parseFrenchNumber(text: string): number | undefined {
  const bare = text.replace(/\s/gu, '');
  return WRITTEN.test(bare) ? Number(bare.replace(',', '.').replace('−', '-')) : undefined;
}

/** A number as it is written in a field: with a comma, and nothing between thousands. */
export const toFrenchNumber = (value: number): string => String(value).replace('.', ',');

const BETWEEN = /^(?:de |entre |d')?(.+?) ?(?: (?:à|a|et|ou) |[-–—/]) ?(.+)$/iu;

/** The two numbers of « 1 à 28 », « entre 10 et 12 » or « 150-160 », the smaller first; undefined for anything else. */
export function parseFrenchRange(text: string): readonly [number, number] | undefined {
  const [, first = '', second = ''] = BETWEEN.exec(text.trim()) ?? [];
  const [a, b] = [parseFrenchNumber(first), parseFrenchNumber(second)];
  return a === undefined || b === undefined ? undefined : a <= b ? [a, b] : [b, a];
}
