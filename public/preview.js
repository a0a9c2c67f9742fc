// What a link leads to, or the source that a sentence calls, shown beside it on hover and focus. The page itself is asked for: no second copy to keep true,
// and it is already there when the reader follows the link. Loaded the first time a reader stops on a link.
const WAIT = 250;
const GAP = 8;

const box = document.createElement('div');
box.id = 'apercu';
box.className = 'preview';
box.role = 'tooltip';
box.hidden = true;
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = new URL('preview.css', import.meta.url).href;
const dressed = new Promise((resolve) => sheet.addEventListener('load', resolve));
// Read aloud when a link has the focus: a description that comes after the focus would not be.
const voice = document.createElement('p');
voice.role = 'status';
voice.className = 'visually-hidden';
document.head.append(sheet);
document.body.prepend(box, voice);

const known = new Map();
let current;
let dismissed;
let timer;

/** Title and summary of a page, and the title of its section, or the words of a source; undefined when it cannot be read. Asked for once. */
function read(link) {
  if (link.pathname === location.pathname) {
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return Promise.resolve(note && { title: link.getAttribute('aria-label'), summary: note.textContent.trim() });
  }
  const address = link.href.replace(/#.*$/u, '');
  if (!known.has(address)) {
    const asked = fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)));
    known.set(address, asked.then((html) => new DOMParser().parseFromString(html, 'text/html')).catch(() => undefined));
  }
  return known.get(address).then((page) => {
    const text = (selector) => page?.querySelector(selector)?.textContent.trim();
    const section = page?.getElementById(link.hash.slice(1));
    const summary = page?.querySelector('meta[name="description"]')?.content;
    return summary && { title: text('h1'), section: /^H\d$/u.test(section?.tagName ?? '') ? section.textContent.trim() : '', summary };
  });
}

function place(link) {
  const line = link.getClientRects()[0];
  const below = line.bottom + GAP + box.offsetHeight <= innerHeight || line.top < box.offsetHeight + GAP;
  const left = Math.min(line.left, document.documentElement.clientWidth - box.offsetWidth - GAP);
  box.style.left = `${scrollX + Math.max(left, GAP)}px`;
  box.style.top = `${scrollY + (below ? line.bottom + GAP : line.top - box.offsetHeight - GAP)}px`;
}

async function show(link) {
  const [page] = await Promise.all([read(link), dressed]);
  if (current !== link || !page) return;
  const lines = [['b', page.title], ['i', page.section], ['p', page.summary]].filter(([, text]) => text);
  box.replaceChildren(...lines.map(([name, text]) => Object.assign(document.createElement(name), { textContent: text })));
  box.hidden = false;
  link.setAttribute('aria-describedby', box.id);
  place(link);
  if (link.matches(':focus-visible')) voice.textContent = page.summary;
}

function hide() {
  clearTimeout(timer);
  box.hidden = true;
  voice.textContent = '';
  current?.removeAttribute('aria-describedby');
  current = undefined;
}

/** The link to another page of the site, or the call to a source of this one, that holds an element. */
function linkOf(element) {
  const link = element?.closest?.('.prose a[href], .calls a');
  const isCall = link?.closest('.calls');
  return link?.origin === location.origin && (link.pathname === location.pathname) === Boolean(isCall) && link.pathname.endsWith('/') ? link : undefined;
}

/**
 * The reader stops on an element. A preview stays while the pointer is on it or on its link, or the focus on the link;
 * it leaves a moment later, the time to reach it, or at once by Escape, and then waits for another stop.
 */
function attend(element) {
  clearTimeout(timer);
  if (box.contains(element)) return;
  const link = linkOf(element) ?? linkOf(document.querySelector('.prose a:focus-visible, .calls a:focus-visible'));
  if (link === current || (link && link === dismissed)) return;
  timer = setTimeout(() => {
    dismissed = undefined;
    hide();
    current = link;
    if (link) void show(link);
  }, WAIT);
}

export function start(first) {
  addEventListener('pointerover', ({ pointerType, target }) => pointerType === 'touch' || attend(target));
  addEventListener('focusin', ({ target }) => attend(target));
  addEventListener('focusout', () => attend(document.body));
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dismissed = current;
    hide();
  });
  attend(first);
}
