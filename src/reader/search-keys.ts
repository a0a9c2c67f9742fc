/** `/` or Ctrl-K leads to the search box, and a box that is used fetches what suggests: everything else comes then. */
export function startSearchKeys(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('form[data-suggest] input')];
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isWriting = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
    const isAsked = key === '/' ? !isWriting && !ctrlKey && !metaKey && !altKey : key === 'k' && (ctrlKey || metaKey) && !altKey;
    if (!isAsked) return;
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
