/** Where something can hover, and nobody asked to spare the network, a link shows where it leads, and a call its source. */
export function startPreviews(base: string): void {
  const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };
  // A folder gives no module.
  if (location.protocol === 'file:' || !matchMedia('(any-hover: hover)').matches || connection?.saveData) return;
  const events = ['pointerover', 'focusin'];
  const load = ({ target }: Event): void => {
    const link = (target as Partial<Element>).closest?.('.prose a[href], .calls a');
    if (!link) return;
    for (const name of events) removeEventListener(name, load);
    void import(/* @vite-ignore */ `${base}preview.js`).then(({ start }: { start: (first: Element) => void }) => start(link));
  };
  for (const name of events) addEventListener(name, load);
}
