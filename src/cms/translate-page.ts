/** French for what has no key in Decap's translations: labels that only a reader of screens hears, mostly. */
import { decapEnglish } from '../ui/decap-english.ts';

const LABELS = ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'] as const;
/** Words of people: never translated. */
const THEIRS = '.wiki-editor, input, textarea, [contenteditable]';
const LONGEST = 400;

/** A sentence of Decap in French; itself when it is not one that is known. */
export const translate = (text: string): string =>
  text.length > LONGEST ? text : decapEnglish.reduce((said, known) => said.replace(...known), text);

/** Translates the page, and whatever comes into it. */
export function translatePage(): void {
  const labels = (element: Element) => {
    for (const name of LABELS) {
      const said = element.getAttribute(name);
      const french = said === null ? null : translate(said);
      if (french !== null && french !== said) element.setAttribute(name, french);
    }
  };
  const words = (node: Node) => {
    if (node.nodeType !== Node.TEXT_NODE || node.parentElement?.closest(THEIRS)) return;
    const french = translate(node.nodeValue ?? '');
    if (french !== node.nodeValue) node.nodeValue = french;
  };
  const all = (node: Node) => {
    words(node);
    if (!(node instanceof Element) || node.closest('.wiki-editor')) return;
    labels(node);
    for (const element of node.querySelectorAll(LABELS.map((name) => `[${name}]`).join())) labels(element);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) words(walker.currentNode);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes' && target instanceof Element) labels(target);
      else if (type === 'characterData') words(target);
      else for (const node of addedNodes) all(node);
    }
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...LABELS],
  });
}
