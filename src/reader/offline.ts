/** Reading without a network: the service worker, once the page is there, and what tells that the page is a copy or has changed. */
export function startOffline(base: string): void {
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // The development server has none: its pages have no policy either.
  if (!worker || !document.querySelector('[http-equiv="Content-Security-Policy"]')) return;
  const tell = () => void import(/* @vite-ignore */ `${base}notice.js`).then(({ say }: { say: (base: string) => void }) => say(base));
  addEventListener('load', () => void worker.register(`${base}sw.js`).catch(() => undefined));
  // A page left open learns that it changed when its reader comes back.
  addEventListener('visibilitychange', () => void (document.hidden || worker.ready.then((known) => known.update()).catch(() => undefined)));
  worker.addEventListener('message', tell, { once: true });
  if (document.documentElement.dataset['copy'] !== undefined) tell();
}
