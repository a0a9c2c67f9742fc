/** Dates as people write them in French, read to the form that is kept (`edtf.ts`), and back. */
import { formatEdtf, isEdtf } from './edtf.ts';

/** Without their accents. */
const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const KEPT = /^(?:\d{4}(?:-\d{2}){0,2}|\d{3}x)~?$/u;
const WORDS =
  /^(?:(vers|environ|autour de) )?(?:(?:les |l')?annees? (\d{3})0|(?:(\d{1,2})(?: ?er)? ?)?(?:([a-z]{3,9})\.? ?)?(\d{4})?)( environ)?$/u;
const FIGURES = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/u;
const UNKNOWN = /^(?:date )?(?:unknown|inconnue?|non datee?)$|^sans date$/u;
const BETWEEN = [/^(?:de |d'|du |des |entre )?(.+?) (?:a|au|aux|et) (.+)$/u, /^(\d{4}) ?[-–—] ?(\d{4})$/u, /^(.+?) ?[/–—] ?(.+)$/u];

interface Said {
  about: string;
  year?: string | undefined;
  month?: number | undefined;
  day?: string | undefined;
}

const fold = (text: string): string =>
  text.replace(/’/gu, "'").normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * What a date is kept as: « mars 2025 » as `2025-03`, « années 1990 » as `199X`, « de 2016 à 2020 » as `2016/2020`. It may be no day of
 * the calendar, and what is not understood is given back as it is: that is for `isEdtf` to say.
 */
export function toEdtf(text: string): string {
  const words = fold(text);
  if (UNKNOWN.test(words)) return 'unknown';
  const point = readPoint(words);
  if (point) return point.year === undefined ? text : write(point);
  for (const between of BETWEEN) {
    const [, first = '', second = ''] = between.exec(words) ?? [];
    const [start, end] = [readPoint(first), readPoint(second)];
    if (!start || !end?.year) continue;
    // « du 9 au 28 mars 2017 »: what both share is said once.
    const month = start.month ?? (start.year === undefined ? end.month : undefined);
    return `${write({ ...start, year: start.year ?? end.year, month })}/${write(end)}`;
  }
  return text;
}

/** A date as a person would write it in a field, which reads back as the same; itself when it is none. */
export function toFrenchDate(kept: string): string {
  const french = kept === 'unknown' ? 'inconnue' : formatEdtf(kept);
  return isEdtf(kept) && toEdtf(french) === kept ? french : kept;
}

function readPoint(words: string): Said | undefined {
  if (KEPT.test(words)) return { about: '', year: words.toUpperCase() };
  const [, figureDay, figureMonth, figureYear] = FIGURES.exec(words) ?? [];
  if (figureYear) return { about: '', year: figureYear, month: Number(figureMonth), day: figureDay };
  const [found, before, decade, day, name, year, after] = WORDS.exec(words) ?? [];
  if (!found) return undefined;
  // « févr. », and not « jui. », which may be two.
  const named = MONTHS.filter((month) => name !== undefined && month.startsWith(name));
  const index = named.length === 1 ? MONTHS.indexOf(named[0] ?? '') : -1;
  // A day needs its month, but in « du 9 au 28 mars »; a word that is no month is not understood.
  if ((name !== undefined && index < 0) || (day !== undefined && name === undefined && year !== undefined)) return undefined;
  const about = (before ?? after) ? '~' : '';
  return decade ? { about, year: `${decade}X` } : { about, year, month: index < 0 ? undefined : index + 1, day };
}

const two = (number: string | number): string => String(number).padStart(2, '0');
const write = ({ about, year = '', month, day }: Said): string =>
  [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined || month === undefined ? [] : [two(day)])].join('-') + about;

/** A date that people write and the files cannot keep, as what comes nearest to it. */
export interface NearDate {
  /** What was said: a season, a part of a year, or one end only (« avant 2020 », « depuis 2018 »). */
  kind: 'season' | 'part' | 'open';
  /** What can be written instead, in French: the first says most. */
  near: string[];
}

const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  printemps: ['mars', 'juin'],
  ete: ['juin', 'septembre'],
  automne: ['septembre', 'décembre'],
};
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  debut: ['janvier', 'mars'],
  milieu: ['mai', 'août'],
  mi: ['mai', 'août'],
  fin: ['octobre', 'décembre'],
  '1 semestre': ['janvier', 'juin'],
  '2 semestre': ['juillet', 'décembre'],
  '1 trimestre': ['janvier', 'mars'],
  '2 trimestre': ['avril', 'juin'],
  '3 trimestre': ['juillet', 'septembre'],
  '4 trimestre': ['octobre', 'décembre'],
};
const NEAR =
  /^(?:(?:l'|le |la |au |a la |en |a l')?(?:(printemps|ete|automne|hiver)|(debut|milieu|mi|fin|courant)|([1-4]) ?(?:er|re|e|eme|nd|nde|d)? (semestre|trimestre))|(avant|apres|depuis|jusqu'en|jusqu'a|des))[ -](?:de |d'|l'annee |en )*(\d{4})$/u;

/** What to write instead of « été 2019 » or « début 2020 »; undefined for a date, and for what names no year so. */
export function nearDate(text: string): NearDate | undefined {
  const [, season, part, rank, division, open, year] = NEAR.exec(fold(text)) ?? [];
  if (!year) return undefined;
  if (open) return { kind: 'open', near: [year, `vers ${year}`] };
  const months = season ? SEASONS[season] : PARTS[part ?? `${rank} ${division}`];
  return {
    kind: season ? 'season' : 'part',
    near: [...(months ? [`${/^[ao]/u.test(months[0]) ? 'd’' : 'de '}${months[0]} à ${months[1]} ${year}`] : []), year],
  };
}
