/** What a checklist needs once its reader asks for it: fetched at the first click, never before. */
import { toCalendar } from './to-calendar.ts';

/** Gives the points that are left as a file for the reader's own calendar. */
export function download(points: readonly string[]): void {
  const page = location.href.replace(/[?#].*$/u, '');
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const file = new Blob([toCalendar(points, { title, page, now: new Date() })], { type: 'text/calendar' });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: `${page.split('/').at(-2) ?? 'liste'}.ics`,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
