/**
 * Ctrl-K, or ⌘-K, leads to the search box, and a box that is used fetches what suggests: everything else comes then. No key
 * alone: who dictates, or whose hand shakes, would be taken there by one that they did not mean (WCAG 2.1.4).
 */
export function startSearchKeys(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('form[data-suggest] input')];
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    const all = [...document.querySelectorAll<HTMLInputElement>('main form input[name="q"]'), ...boxes];
    const box = all.find((each) => each.checkVisibility());
    if (box) box.focus();
    else if (boxes[0]?.form) location.assign(boxes[0].form.action);
  });
  const bring = (): void => {
    const script = document.querySelector<HTMLTemplateElement>('[data-suggest-script]');
    if (script) script.replaceWith(script.content);
  };
  for (const box of boxes) box.addEventListener('focus', bring, { once: true });
}
