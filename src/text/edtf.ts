/**
 * Dates as sources give them: a subset of EDTF (ISO 8601-2), ordered and printed here and nowhere else.
 * 2013 · 2013-02 · 2013-02-28 · 2016/2020 · 199X · 2018~ (about) · unknown
 */
/** Years that a date of this wiki may have: another is a slip, and lists go from the first year to the last. */
const [FIRST_YEAR, LAST_YEAR] = [1700, 2099];
const DATE = /^(\d{4}|\d{3}X)(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/u;

/** The form of a date of the subset, as a regular expression for other programs; the calendar is not in it. */
export const EDTF_PATTERN = '(unknown|(\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{3}X)~?(/(\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{3}X)~?)?)';

interface Point {
  year: number;
  month?: number;
  day?: number;
  decade: boolean;
  about: boolean;
}
export interface EdtfDate {
  text: string;
  start?: Point;
  end?: Point;
}

/** The date read; undefined when it is not in the subset or is no day of the calendar (2026-13-45). */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (text === 'unknown') return { text };
  const [first, second, extra] = text.split('/');
  const start = parsePoint(first);
  if (!start || extra !== undefined) return undefined;
  if (second === undefined) return { text, start };
  const end = parsePoint(second);
  return end && compareKeys(keyOf(start), lastOf(end)) <= 0 ? { text, start, end } : undefined;
}

/** Whether a text is a date of the subset. */
export const isEdtf = (text: string): boolean => parseEdtf(text) !== undefined;

/** Why a text that has the form of a date is none: a year too far, no such month, no such day in `month`, or an end before its start. */
export type EdtfFault =
  { kind: 'month' | 'order' } | { kind: 'year'; first: number; last: number } | { kind: 'day'; month: string; last: number };

/** Undefined when it is a date, or has not the form of one. */
export function edtfFault(text: string): EdtfFault | undefined {
  const parts = text.split('/');
  const faults = parts.flatMap((part) => (parsePoint(part) ? [] : [pointFault(part)]));
  if (faults.length > 0) return faults.find(Boolean);
  return parts.length === 2 && !isEdtf(text) ? { kind: 'order' } : undefined;
}

function pointFault(text: string): EdtfFault | undefined {
  const [, year = '', month, day] = DATE.exec(text) ?? [];
  if (year !== '' && !isYear(Number(year.replace('X', '0')))) return { kind: 'year', first: FIRST_YEAR, last: LAST_YEAR };
  if (month === undefined || year.endsWith('X')) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return { kind: 'month' };
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return day === undefined ? undefined : { kind: 'day', month: monthOfYear.format(last), last: last.getUTCDate() };
}

/** Chronological order; unknown dates last, a year before its months. */
export function compareEdtf(a: string, b: string): number {
  return compareKeys(sortKey(a), sortKey(b));
}

/** Year of the date's start, for a facet; undefined when unknown or only a decade. */
export function yearOf(text: string): number | undefined {
  const start = parseEdtf(text)?.start;
  return start && !start.decade ? start.year : undefined;
}

/** Every year in which the date may fall, in order: one, those of an interval, the ten of a decade; none when unknown. */
export function yearsOf(text: string): number[] {
  const date = parseEdtf(text);
  if (!date?.start) return [];
  const { year, decade } = date.end ?? date.start;
  const last = decade ? year + 9 : year;
  return Array.from({ length: last - date.start.year + 1 }, (_, index) => (date.start?.year ?? 0) + index);
}

/** The time a date covers, in years: 2013 is [2013, 2014], February 2013 a twelfth of it, a decade ten; undefined when unknown. */
export function spanOf(text: string): [number, number] | undefined {
  const date = parseEdtf(text);
  if (!date?.start) return undefined;
  const { year, month, day, decade } = date.end ?? date.start;
  const end = decade
    ? year + 10
    : month === undefined
      ? year + 1
      : day === undefined
        ? year + month / 12
        : year + (month - 1) / 12 + day / 372;
  const { start } = date;
  return [start.year + ((start.month ?? 1) - 1) / 12 + ((start.day ?? 1) - 1) / 372, end];
}

/** The date in French: « 28 février 2013 », « février 2013 », « 2016-2020 », « vers 2018 », « années 1990 », « date inconnue ». */
export function formatEdtf(text: string): string {
  const date = parseEdtf(text);
  if (!date?.start) return 'date inconnue';
  if (!date.end) return formatPoint(date.start);
  return formatInterval(date.start, date.end);
}

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function parsePoint(text: string | undefined): Point | undefined {
  const match = DATE.exec(text ?? '');
  if (!match?.[1]) return undefined;
  const decade = match[1].endsWith('X');
  const year = Number(match[1].replace('X', '0'));
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (!isYear(year) || (decade && month !== undefined)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())) return undefined;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }), decade, about: match[4] === '~' };
}

/** « 2016-2020 », « de septembre à octobre 2021 », « du 9 au 28 mars 2017 »: what both ends share is said once. */
function formatInterval(start: Point, end: Point): string {
  const [first, last] = [formatPoint(start), formatPoint(end)];
  if ([start, end].every(({ month, about, decade }) => month === undefined && !about && !decade)) return `${first}-${last}`;
  const isAlike = (start.day === undefined) === (end.day === undefined) && start.month !== undefined && end.month !== undefined;
  const shared =
    !isAlike || start.about || end.about || start.year !== end.year ? 0 : start.day === undefined || start.month !== end.month ? 1 : 2;
  return `${from(start, shared === 0 ? first : first.split(' ').slice(0, -shared).join(' '))} ${until(end, last)}`;
}

const from = ({ day, decade, about }: Point, text: string): string =>
  about ? `de ${text}` : day !== undefined ? `du ${text}` : decade ? `des ${text}` : /^[aeiouyéo]/u.test(text) ? `d’${text}` : `de ${text}`;
const until = ({ day, decade, about }: Point, text: string): string =>
  about ? `à ${text}` : day !== undefined ? `au ${text}` : decade ? `aux ${text}` : `à ${text}`;

// Made once: it costs more than what it prints.
const monthOfYear = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function formatPoint(point: Point): string {
  const about = point.about ? 'vers ' : '';
  if (point.decade) return `${point.about ? 'vers les ' : ''}années ${point.year}`;
  if (point.month === undefined) return `${about}${point.year}`;
  const date = new Date(Date.UTC(point.year, point.month - 1, point.day ?? 1));
  const month = monthOfYear.format(date);
  if (point.day === undefined) return `${about}${month}`;
  return `${about}${point.day === 1 ? '1er' : point.day} ${month}`;
}

/** Its last day. */
const lastOf = ({ year, month, day, decade }: Point): number[] => [decade ? year + 9 : year, month ?? 12, day ?? 31];
const keyOf = (point: Point): number[] => [point.year, point.month ?? 0, point.day ?? 0];
const sortKey = (text: string): number[] => {
  const start = parseEdtf(text)?.start;
  return start ? keyOf(start) : [Number.POSITIVE_INFINITY, 0, 0];
};
function compareKeys(a: number[], b: number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
