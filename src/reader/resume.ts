/** « Reprendre ma lecture »: the last long page left before its end, kept in the reader's browser and offered on the home page. */
import { keep, recall } from './keep.ts';

const KEY = 'lecture';

/** Keeps the section that a reader leaves a page at. From the last section the page is read, and forgotten. */
export function keepPlace(link: HTMLAnchorElement | undefined, isUnfinished: boolean): void {
  const title = document.querySelector('h1')?.textContent;
  if (link && title && isUnfinished) keep(KEY, JSON.stringify([location.pathname + link.hash, title, link.textContent]));
  else if (recall(KEY)?.startsWith(`["${location.pathname}#`)) keep(KEY);
}

/** On the home page: the section that was left, with the button that forgets it. */
export function offerPlace(): void {
  const place = document.querySelector<HTMLElement>('[data-resume]');
  const link = place?.querySelector('a');
  try {
    // The browser may refuse to be read, and hold anything.
    const [path = '', title, section] = JSON.parse(localStorage.getItem(KEY) ?? '') as string[];
    const address = new URL(path, location.href);
    if (!place || !link || !title || address.origin !== location.origin) return;
    link.href = address.href;
    link.textContent = section ? `${title}, ${section}` : title;
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', () => {
      localStorage.removeItem(KEY);
      place.hidden = true;
      // The button had the focus.
      document.querySelector('main')?.focus();
    });
  } catch {
    /* Nothing was kept. */
  }
}
