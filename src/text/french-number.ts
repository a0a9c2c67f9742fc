const WRITTEN = /^[-−+]?(?:\d+[.,]?\d*|[.,]\d+)$/u;

/** The number that a person wrote, with a comma or a point, and spaces between thousands; undefined when it is none. */
export function parseFrenchNumber(text: string): number | undefined {
  const bare = text.replace(/\s/gu, '');
  return WRITTEN.test(bare) ? Number(bare.replace(',', '.').replace('−', '-')) : undefined;
}

/** A number as it is written in a field: with a comma, and nothing between thousands. */
export const toFrenchNumber = (value: number): string => String(value).replace('.', ',');
