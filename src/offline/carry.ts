/** « Emporter »: asks the service worker to keep pages, and counts them for the reader. */
import { base } from './base.ts';
import { element } from '../search/page/element.ts';
import { typeset } from '../text/typeset.ts';
import { offlineStrings as words } from '../ui/offline-strings.ts';

/** Pages asked for at the same time. */
const AT_ONCE = 4;
/** How long the worker may take to be there, in milliseconds. */
const PATIENCE = 10_000;
const wait = (time: number): Promise<undefined> => new Promise((resolve) => void setTimeout(resolve, time));
/** Pages kept between two times that it is said: one by one, a screen reader would still be saying them long after. */
const SAID_EVERY = 10;

/** Has the pages of a list kept, and counts them beside its button, which waits meanwhile. */
export async function carryList(button: HTMLButtonElement): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-carry-status]');
  // Disabled, the button would lose the keyboard's place.
  if (!status || button.ariaDisabled) return;
  button.ariaDisabled = 'true';
  const pages = listPages(document.querySelectorAll<HTMLAnchorElement>('main a[href]'));
  const say = (done: number): void => void (status.textContent = typeset(words.carrying(done, pages.length)));
  const failed = await carry(pages, say).catch(() => pages.length);
  status.replaceChildren(
    typeset(failed === 0 ? words.carried(pages.length) : words.failed(failed)),
    ' ',
    element('a', { href: `${base}hors-connexion/` }, words.open),
  );
  button.ariaDisabled = null;
}

/** This page and those that it leads to right below its own address. */
function listPages(links: Iterable<HTMLAnchorElement>): string[] {
  const here = new URL('.', location.href).href;
  const below = [...links]
    .map(({ href }) => href.replace(/[?#].*$/u, ''))
    .filter((href) => /^[^/]+\/$/u.test(href.startsWith(here) ? href.slice(here.length) : ''));
  return [...new Set([here, ...below])];
}

/** Has these pages kept; `count` hears now and then how many were asked for. Answers how many could not be. */
export async function carry(pages: readonly string[], count: (done: number) => void): Promise<number> {
  // The browser is asked not to drop them when room is scarce; it may ask the reader, who may not answer.
  void navigator.storage.persist().catch(() => false);
  // Where site data is refused, it is never ready.
  const active = await Promise.race([navigator.serviceWorker.ready.then(({ active: worker }) => worker), wait(PATIENCE)]);
  if (!active) return pages.length;
  const left = [...pages];
  let [done, failed] = [0, 0];
  count(done);
  const work = async (): Promise<void> => {
    for (let page = left.shift(); page !== undefined; page = left.shift()) {
      if (!(await keep(active, page))) failed += 1;
      done += 1;
      if (done % SAID_EVERY === 0) count(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}

function keep(worker: ServiceWorker, page: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<{ done: boolean }>) => {
      port1.close();
      resolve(data.done);
    };
    worker.postMessage({ carry: page }, [port2]);
  });
}
