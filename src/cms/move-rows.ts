/** Rows of lists moved by the arrow keys. Decap moves them by mouse and finger alone, though it tells readers of screens of keys. */
const HANDLE = '[aria-roledescription]';
const WAYS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };
/** Below this distance, Decap takes a press of the mouse for a click. */
const START = 10;

/** Hears the keys pressed on the handle of a row. */
export function moveRows(): void {
  // One pressed while a row moves is done next: none is lost.
  let moves = Promise.resolve();
  document.addEventListener(
    'keydown',
    (event) => {
      const way = WAYS[event.key];
      if (way === undefined || !(event.target instanceof HTMLElement && event.target.matches(HANDLE))) return;
      event.preventDefault();
      // A picker of entries, which holds such handles too, would open its menu.
      event.stopPropagation();
      moves = moves.then(() => move(way));
    },
    { capture: true },
  );
}

/** Moves the row whose handle has the focus, which follows it. */
async function move(way: number): Promise<void> {
  const handle = document.activeElement;
  if (!handle?.matches(HANDLE)) return;
  const index = findRows(handle).findIndex((one) => one === handle);
  const next = findRows(handle)[index + way];
  if (!next) return;
  await drag(handle, next);
  findRows(handle)[index + way]?.focus();
}

/** The handles of one list, by what describes them all. */
const findRows = (handle: Element): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`${HANDLE}[aria-describedby="${CSS.escape(handle.getAttribute('aria-describedby') ?? '')}"]`),
];

/** What a mouse would do: Decap has no other way in. */
async function drag(from: Element, to: Element): Promise<void> {
  to.scrollIntoView({ block: 'nearest' });
  const start = middleOf(from);
  const end = middleOf(to);
  const far = { clientX: end.clientX, clientY: end.clientY + Math.sign(end.clientY - start.clientY) * START };
  send(from, 'mousedown', start);
  for (const place of [far, far, end]) {
    await nextFrame();
    send(document, 'mousemove', place);
  }
  await nextFrame();
  send(document, 'mouseup', end);
  await nextFrame();
  await nextFrame();
}

const send = (target: EventTarget, type: string, place: { clientX: number; clientY: number }) =>
  target.dispatchEvent(new MouseEvent(type, { ...place, bubbles: true, cancelable: true, button: 0, buttons: 1 }));
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function middleOf(element: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}
