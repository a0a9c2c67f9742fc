type Place = Element | null | undefined;

/**
 * Makes a change that may take away what has the focus; the focus then goes to the first of these places that is shown,
 * and not to the top of the page. The page is only scrolled to it for who uses a keyboard.
 */
export function keepFocus(change: () => void, places: () => readonly Place[]): void {
  const before = document.activeElement;
  const isByKeyboard = before?.matches(':focus-visible') ?? false;
  change();
  const focused = document.activeElement;
  if (!before || before === document.body || (focused && focused !== document.body && isThere(focused))) return;
  const place = places().find(isThere);
  if (!(place instanceof HTMLElement)) return;
  // Words take no focus by themselves.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: !isByKeyboard });
}

const isThere = (place: Place): boolean => Boolean(place?.checkVisibility() && !place.matches(':disabled'));
