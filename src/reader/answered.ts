/** Shows what a page kept back until its address was answered; the room of the answer is given back where it asked nothing. */
export function sayAnswered(wasAsked = true): void {
  const { dataset } = document.documentElement;
  if (!wasAsked) delete dataset['asked'];
  else if (dataset['asked']) dataset['asked'] = 'answered';
}

/** Shows what only works with a script, in the room that the page left for it. */
export function showForScript(...elements: readonly (HTMLElement | null)[]): void {
  for (const element of elements) element?.removeAttribute('data-for-script');
}
