/** On paper a page has what a screen does not load: its code, and of each source the address where it really is. */

/** Asks for both as a print begins, and waits: what comes later is not printed, and nobody who only reads loads them. */
export function startPaper(): void {
  addEventListener('beforeprint', () => {
    // One on a page, one for each chapter of a booklet.
    for (const code of document.querySelectorAll<HTMLImageElement>('.printed img')) {
      const part = code.closest('.chapter') ?? document;
      // In the text that stands beside the page: the key of each source, and its address.
      for (const [, key, address = ''] of ask(code.src.replace('qr.svg', 'index.md')).responseText.matchAll(/^\[\^(.+)\]: .*<(.+)>$/gmu))
        part.querySelector(`.notes [href$="/${key}/" i]`)?.setAttribute('data-address', address);
      code.replaceWith(ask(code.src).responseXML?.documentElement ?? code);
    }
  });
}

/** What a file of the site answers; nothing without a network, or from a folder, which answers nobody. */
function ask(address: string): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  try {
    request.send();
  } catch {
    /* Then the address of its page on the wiki is printed, as without a script. */
  }
  return request;
}
