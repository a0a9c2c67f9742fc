/** What runs in the page of `execute.ts`. Serialised: it may use nothing from outside itself. */

export interface Reports {
  executed: number[];
  stopped: number[];
}

/**
 * Asks for pieces (`/pieces/<start>`), writes each into a frame of its own, lets its images fail, sends its elements the
 * events that they listen to, follows its links, says what was seen (`/reports/<start>`), and goes on until there are none.
 */
export async function openPieces(start: number): Promise<void> {
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const frames: HTMLIFrameElement[] = [];

  /** A frame is used again and again, unless a piece has led it elsewhere. Empty, it has the policy of this page. */
  const toFrame = (at: number): HTMLIFrameElement => {
    const known = frames[at];
    if (known?.contentDocument) return known;
    const frame = document.createElement('iframe');
    if (known) known.replaceWith(frame);
    else document.body.append(frame);
    return (frames[at] = frame);
  };

  const write = ({ contentWindow, contentDocument }: HTMLIFrameElement, piece: string, tell: (kind: keyof Reports) => void) => {
    if (!contentWindow || !contentDocument) return;
    contentDocument.open();
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval'])
      Object.defineProperty(contentWindow, name, { value: () => tell('executed'), configurable: true });
    contentDocument.addEventListener('securitypolicyviolation', (event) => {
      if (event.effectiveDirective.startsWith('script-src')) tell('stopped');
    });
    // A link to another site would take the whole page away; one that is code is followed.
    const stay = (event: Event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a, area');
      if (event.type === 'submit' || /^https?:$/u.test(link?.protocol ?? '')) event.preventDefault();
    };
    for (const name of ['click', 'submit']) contentDocument.addEventListener(name, stay);
    contentDocument.write(`<!doctype html>${piece}`);
    contentDocument.close();
  };

  // By the prototypes: a form whose field is named `attributes` has no such property any more.
  const send = (element: Element, event: Event) => EventTarget.prototype.dispatchEvent.call(element, event);
  const provoke = (inner: Document) => {
    for (const element of Document.prototype.querySelectorAll.call(inner, '*')) {
      for (const name of Element.prototype.getAttributeNames.call(element))
        if (/^on/iu.test(name)) send(element, new Event(name.slice(2).toLowerCase()));
      send(element, new MouseEvent('mouseover', { bubbles: true }));
      // Elements of SVG have no `click()`: an event follows their links all the same.
      if (Element.prototype.matches.call(element, 'a, button, summary, area, label, input'))
        send(element, new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  };

  for (;;) {
    const response = await fetch(`/pieces/${start}`);
    if (!response.ok) return;
    const pieces = (await response.json()) as string[];
    const reports: Reports = { executed: [], stopped: [] };
    for (const [at, piece] of pieces.entries()) write(toFrame(at), piece, (kind) => reports[kind].push(start + at));
    await wait(40);
    for (const { contentDocument } of frames) if (contentDocument) provoke(contentDocument);
    await wait(40);
    await fetch(`/reports/${start}`, { method: 'POST', body: JSON.stringify(reports) });
    start += pieces.length;
  }
}
