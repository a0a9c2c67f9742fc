/** The first use of a term of the glossary in a page leads to its definition. Pure, on hast. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { TermLink } from './context.ts';

/** Where a link would stand in another, cut a title, or change what is quoted letter for letter. */
const LEFT_ALONE = new Set(['a', 'abbr', 'button', 'caption', 'code', 'dfn', 'kbd', 'label', 'pre', 'samp', 'summary', 'sup', 'th', 'var']);
/** Titles of blocks, and what the dialect itself adds to them: the words of a page are those that its author wrote. */
const NOT_WRITTEN = new Set(['callout-title', 'evidence', 'eyebrow']);

/**
 * Links each term where the page first uses it. `linked` holds the addresses that the page links already: they
 * are left out, and those linked here are added, so that the next text of the page does not repeat them.
 */
export function explainTerms(tree: Root, findTerms: (text: string) => TermLink[], linked: Set<string>): void {
  visit(tree, 'element', ({ tagName, properties: { href } }) => {
    if (tagName === 'a' && typeof href === 'string') linked.add(href.replace(/#.*$/u, ''));
  });
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && isLeftAlone(node)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts: ElementContent[] = [];
    let end = 0;
    for (const { href, ...use } of findTerms(node.value)) {
      if (linked.has(href)) continue;
      linked.add(href);
      parts.push(toText(node.value.slice(end, use.start)), toLink(href, node.value.slice(use.start, use.end)));
      end = use.end;
    }
    if (parts.length === 0) return undefined;
    parts.push(toText(node.value.slice(end)));
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

const isLeftAlone = ({ tagName, properties: { className } }: Element): boolean =>
  LEFT_ALONE.has(tagName) || /^h[1-6]$/u.test(tagName) || [className].flat().some((name) => NOT_WRITTEN.has(String(name)));

const toText = (value: string): ElementContent => ({ type: 'text', value });
const toLink = (href: string, text: string): Element => ({ type: 'element', tagName: 'a', properties: { href }, children: [toText(text)] });
