import type { Element, ElementContent } from 'hast';

const isApart = ({ tagName, properties }: Element): boolean =>
  tagName === 'sup' ? has(properties, 'calls') : tagName === 'span' && has(properties, 'visually-hidden');
const has = ({ className }: Element['properties'], name: string): boolean => Array.isArray(className) && className.includes(name);

/** What a heading says: its words, without the numbers of its calls nor what is only said of a link, which change with the rest of the wiki. */
export const headingText = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type !== 'element' || isApart(node) ? '' : node.children.map(headingText).join('');
