/** In the place of `booklet/fetch-page.ts`: a folder gives no page to a script, but a page opened in a frame gives its own. */

/** How long a page that is loaded may take to give itself, in milliseconds. */
const PATIENCE = 2000;

/** Opens a page out of sight and answers what it says, its links without the name of a folder's page. Rejects when there is none. */
export function fetchPage(address: URL): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = new URL('index.html', address).href;
  const answer = new Promise<Document>((resolve, reject) => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== frame.contentWindow || typeof data !== 'string') return;
      removeEventListener('message', hear);
      resolve(toPage(data));
    };
    addEventListener('message', hear);
    frame.onload = () => {
      setTimeout(() => {
        removeEventListener('message', hear);
        reject(new Error(address.href));
      }, PATIENCE);
    };
  });
  document.body.append(frame);
  return answer.finally(() => {
    frame.remove();
  });
}

/** A booklet knows its pages by the addresses that the site gives them. */
function toPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const link of page.querySelectorAll('a[href]'))
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/(?<=^|\/)index\.html(?=[?#]|$)/u, ''));
  return page;
}
