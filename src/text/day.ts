/** Days and months of the readers' calendar, from instants with any zone. */
import { site } from '../site.ts';

const parts = new Intl.DateTimeFormat('fr-CA', { timeZone: site.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
const weekday = new Intl.DateTimeFormat(site.locale, { timeZone: 'UTC', weekday: 'long' });

/** The day of an instant (ISO 8601) where the readers are: `2026-11-24`; `unknown` when it is no instant of the calendar. */
export const toDay = (instant: string): string => (Number.isNaN(Date.parse(instant)) ? 'unknown' : parts.format(new Date(instant)));

const short = new Intl.DateTimeFormat(site.locale, { timeZone: 'UTC', day: 'numeric', month: 'short' });

/** « 24 nov. » for a day of this calendar. */
export const toShortDay = (day: string): string => short.format(new Date(`${day}T12:00:00Z`));

/** « mardi » for a day. */
export const toWeekday = (day: string): string => weekday.format(new Date(`${day}T12:00:00Z`));
