/** An element of the page with its properties and what it holds; never HTML written as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  fields: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), fields);
  made.append(...children);
  return made;
}
