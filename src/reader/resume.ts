/** « Reprendre ma lecture »: the last long page left before its end, kept in the reader's browser and offered on the home page. */
import { keep, recall } from './keep.ts';

const KEY = 'lecture';

/** Keeps the section that a reader leaves a page at. From the last section the page is read, and forgotten. */
export function keepPlace(link: HTMLAnchorElement | undefined, isUnfinished: boolean): void {
  const title = document.querySelector('h1')?.textContent;
  if (link && title && isUnfinished) keep(KEY, JSON.stringify([location.pathname + link.hash, title, link.textContent]));
  else if (recall(KEY)?.startsWith(`["${location.pathname}#`)) keep(KEY);
}

export function offerPlace(): void {
  const place = document.querySelector<HTMLElement>('[data-resume]');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  try {
    const [path, title, section] = JSON.parse(recall(KEY) ?? '') as string[];
    // A path of this site, whatever was kept.
    const address = new URL(path ?? '', location.href);
    if (!title || address.origin !== location.origin) return;
    link.href = address.href;
    link.textContent = [title, section].filter(Boolean).join(', ');
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', () => {
      keep(KEY);
      place.hidden = true;
      // The button had the focus.
      document.querySelector('main')?.focus();
    });
  } catch {
    /* Nothing was kept. */
  }
}
