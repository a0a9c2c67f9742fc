/** Decap says again what it has said already, at each press: an identical notice replaces the former, and leaves the form its room. */
import { watchPage } from './watch-page.ts';

const NOTICE = '.Toastify__toast';

/** Sends away each notice that one drawn after it repeats. */
export function replaceNotices(): void {
  const gone = new WeakSet<Element>();
  watchPage(() => {
    const shown = [...document.querySelectorAll<HTMLElement>(NOTICE)].filter((notice) => !gone.has(notice));
    for (const [index, notice] of shown.entries()) {
      if (!shown.slice(index + 1).some((later) => isSame(later, notice))) continue;
      gone.add(notice);
      // Decap takes it away itself: React would not find again what is removed under its hands.
      notice.click();
    }
  });
}

const isSame = (one: Element, other: Element): boolean => one.textContent !== '' && one.textContent === other.textContent;
