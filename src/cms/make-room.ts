/** Room for what is said over a form, at the bottom of the screen: the form ends above it, so that nothing of either is hidden. */
import './make-room.css';
import { watchPage } from './watch-page.ts';

/** Our notices, then those of Decap, from the bottom up. */
const SAID = '.came-back, .points, .refused, .merged, .Toastify__toast-container';

/** Stacks them as they come and go. */
export function makeRoom(): void {
  const seen = new WeakSet<Element>();
  const sizes = new ResizeObserver(() => stack());
  watchPage(() => {
    for (const said of stack()) {
      if (seen.has(said)) continue;
      seen.add(said);
      sizes.observe(said);
    }
  });
}

/** Puts each above the one before, and says how high they stand; answers them. */
function stack(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(SAID)].toSorted((one, other) => Number(isDecap(one)) - Number(isDecap(other)));
  let height = 0;
  for (const said of all) {
    said.style.setProperty('--under', `${height}px`);
    height += said.offsetHeight;
  }
  document.documentElement.style.setProperty('--told', `${height}px`);
  return all;
}

const isDecap = (said: Element): boolean => said.className.startsWith('Toastify');
