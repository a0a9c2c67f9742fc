/** A page of the site as a chapter of a booklet: its words, without what only serves on a screen. */

/** What a chapter leaves out; a drawing whose patterns are named would not find them again, and a legend says it in words. */
const SCREEN =
  'script, template, nav, form, button, details.contents, .status-bar, .scale, [data-checklist], .steps, .tool, .balance, .around, [hidden]';
/** What only places parts beside each other on a wide screen. */
const FRAMES = '.page, .columns';

/**
 * The chapter of a page read at `address`, whose identifiers begin with `id`. Links to its own parts stay in it; those to
 * a page of `chapters` (identifiers by address) lead to that chapter.
 */
export function toChapter(page: Document, address: URL, id: string, chapters: ReadonlyMap<string, string>): HTMLElement | undefined {
  const main = page.querySelector('main');
  const title = main?.querySelector('h1');
  if (!main || !title) return undefined;
  const chapter = document.createElement('section');
  chapter.className = 'chapter';
  chapter.id = id;
  for (const each of main.querySelectorAll(SCREEN)) each.remove();
  for (const frame of main.querySelectorAll(FRAMES)) frame.replaceWith(...frame.childNodes);
  // Where the page is comes first: at the end of a chapter, it could be alone on its sheet. Then all that is under the
  // band, whatever the kind of page: a part that a list of ours forgot would be lost without a word.
  const printed = main.querySelector('.printed');
  printed?.remove();
  const parts = [
    printed,
    title,
    ...main.querySelectorAll('.band :is(.lead, .key-figures)'),
    ...main.querySelectorAll(':scope > .wrap > *'),
  ];
  chapter.append(...parts.filter((part) => part !== null).map((part) => document.importNode(part, true)));
  // One level down: the booklet has a title of its own.
  for (const heading of chapter.querySelectorAll('h1, h2, h3, h4, h5')) rename(heading, `h${Number(heading.tagName.slice(1)) + 1}`);
  // Beside its page, a card is a landmark; in a booklet, there would be as many of the same name as chapters.
  for (const card of chapter.querySelectorAll('aside[aria-labelledby]')) rename(card, 'div').removeAttribute('aria-labelledby');
  for (const named of chapter.querySelectorAll('[id]')) named.id = `${id}-${named.id}`;
  for (const name of ['aria-labelledby', 'aria-describedby', 'for'])
    for (const each of chapter.querySelectorAll(`[${name}]`))
      each.setAttribute(name, (each.getAttribute(name) ?? '').replace(/[^ ]+/gu, `${id}-$&`));
  for (const link of chapter.querySelectorAll('a[href]'))
    link.setAttribute('href', toHref(link.getAttribute('href') ?? '', address, id, chapters));
  for (const image of chapter.querySelectorAll('[src]')) image.setAttribute('src', new URL(image.getAttribute('src') ?? '', address).href);
  return chapter;
}

function toHref(href: string, address: URL, id: string, chapters: ReadonlyMap<string, string>): string {
  if (href.startsWith('#')) return `#${id}-${href.slice(1)}`;
  const to = new URL(href, address);
  // Whole, not by its origin: those of a folder have none.
  const chapter = chapters.get(to.href.replace(/[?#].*$/u, ''));
  if (chapter) return `#${chapter}${to.hash && `-${to.hash.slice(1)}`}`;
  // Within the site, without its name: paper writes where the others lead.
  return to.origin === address.origin ? to.pathname + to.search + to.hash : to.href;
}

function rename(element: Element, name: string): Element {
  const renamed = document.createElement(name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
