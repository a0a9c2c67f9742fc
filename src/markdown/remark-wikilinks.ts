import type { Link, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { toHeadingAnchor } from '../model/page-anchors.ts';
import { dialectStrings } from '../ui/dialect.ts';
import { labelOf, parseWikilink, WIKILINK } from '../wiki/wikilink.ts';
import type { DialectContext } from './context.ts';

/** `[[Page#section|text]]` as a link; a page that does not exist is said so in words, not by colour alone. */
export function remarkWikilinks(context: DialectContext) {
  return (tree: Root) => {
    findAndReplace(tree, [WIKILINK, (_: string, inner: string) => toLink(inner, context) ?? false], { ignore: ['link', 'linkReference'] });
  };
}

function toLink(inner: string, context: DialectContext): Link | undefined {
  const wikilink = parseWikilink(inner);
  if (!wikilink) return undefined;
  const text: PhrasingContent = { type: 'text', value: labelOf(wikilink) };
  const anchor = wikilink.section && `#${toHeadingAnchor(wikilink.section)}`;
  if (!wikilink.target) return { type: 'link', url: anchor ?? '', children: [text] };
  const { href, status } = context.link(wikilink.target, wikilink.section);
  if (status === 'found') return { type: 'link', url: `${href}${anchor ?? ''}`, children: [text] };
  const hidden: PhrasingContent = {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['visually-hidden'] } },
    children: [{ type: 'text', value: dialectStrings[status] }],
  };
  return { type: 'link', url: href, children: [text, hidden], data: { hProperties: { className: [status] } } };
}
