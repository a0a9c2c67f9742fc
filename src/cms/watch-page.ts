/** What Decap draws, seen before the person sees it. What is being written is not watched: it changes at each key. */
const looks: (() => void)[] = [];

/** Calls `look` now, and each time that Decap has drawn something; a look that finds nothing to change must change nothing. */
export function watchPage(look: () => void): void {
  if (looks.length === 0)
    new MutationObserver((changes) => {
      if (changes.some(({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest('.wiki-editor')))
        for (const each of looks) each();
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'disabled'],
    });
  looks.push(look);
  look();
}

/** Writes a text where it is not written yet. */
export function write(place: Node | null | undefined, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

/** Gives an element an attribute that it does not have yet. */
export function mark(place: Element | null | undefined, name: string, value: string): void {
  if (place && place.getAttribute(name) !== value) place.setAttribute(name, value);
}
