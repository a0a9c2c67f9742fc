/**
 * French typography, applied when a text is printed and never to what is stored.
 * Source of the rules: Imprimerie nationale, « Lexique des règles typographiques »: a thin no-break space before ; ! ?
 * and between thousands, a no-break space before : and inside « », before % and units, after n° and between day and month.
 */
const NBSP = '\u00A0';
const THIN = '\u202F';
const SPACES = '[ \\u00A0\\u202F]';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS = 'ETP|m²|km|ha|kg|t|h|ans?|mois|euros?|€|%|millions?|milliards?|personnes|salariés|structures|pôles';

const re = (source: string, flags = 'gu') => new RegExp(source, flags);

const rules: readonly (readonly [RegExp, string])[] = [
  [/\.{3}/gu, '…'],
  [/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«])/gu, '’'],
  [re(`«${SPACES}*`), `«${NBSP}`],
  [re(`${SPACES}*»`), `${NBSP}»`],
  // Not inside a time (12:30), an address (https://) nor a run of marks (?!).
  [re(`(?<=[\\p{L}\\p{N}»)\\]%€…])${SPACES}*([;!?])(?=$|[\\s\\u00A0»)\\]!?…])`), `${THIN}$1`],
  [re(`(?<=[\\p{L}\\p{N}»)\\]%€])${SPACES}+:(?=$|\\s)`), `${NBSP}:`],
  [/(?<=\d) (?=\d{3}(?!\d))/gu, THIN],
  [re(`(?<=\\d)${SPACES}(?=(?:${UNITS})(?![\\p{L}]))`), NBSP],
  [re(`(?<=\\b(?:\\d{1,2}|1er)) (?=(?:${MONTHS})(?![\\p{L}]))`), NBSP],
  [/(?<=(?:^|[\s(«])(?:n°|art\.|p\.|M\.|Mme)) (?=[\p{L}\p{N}])/gu, NBSP],
];

/** The same text with French spaces and marks. Idempotent. */
export function typeset(text: string): string {
  return rules.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), text);
}

/** The same data with every string typeset: for a table of interface strings. */
export function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetAll(inner)])) as T;
  return value;
}
