/** The text of a block of the document, its marks nested as Markdown writes them. */
import type { Paragraph, PhrasingContent } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';
import { findAddresses } from '../text/find-addresses.ts';
import { findWikilinks } from '../text/wikilink-node.ts';

/** The inline nodes of a block, what is written `[[…]]` in its texts being wikilinks; lines that end the block without a text after them are left out. */
export function toPhrasing(block: Node): PhrasingContent[] {
  const children = [...block.children];
  while (children.at(-1)?.type.name === 'hard_break') children.pop();
  const paragraph: Paragraph = { type: 'paragraph', children: nest(children, []) };
  if (block.type.name !== 'paragraph') joinLines(paragraph);
  else visit(paragraph, 'text', (node) => void (node.value = node.value.replace(/[ \t]*\n\s*/gu, '\n')));
  findWikilinks(paragraph);
  findCalls(paragraph);
  findAddresses(paragraph);
  return paragraph.children;
}

/** A call typed or pasted as text is a call: nobody writes `[^key]` to mean its letters. */
const findCalls = (tree: Paragraph): void =>
  findAndReplace(tree, [
    /\[\^([^\]\s]{1,80})\]/gu,
    (_: string, label: string) => ({ type: 'footnoteReference' as const, identifier: label.toLowerCase(), label }),
  ]);

/** Titles and cells are written on one line. */
const joinLines = (tree: Paragraph): void =>
  visit(tree, ['text', 'inlineCode', 'html', 'break'], (node, index, parent) => {
    if (node.type === 'break' && parent && index !== undefined) parent.children[index] = { type: 'text', value: ' ' };
    else if ('value' in node) node.value = node.value.replace(/[ \t]*\n[ \t]*/gu, ' ');
  });

/** Takes the mark that lies over the longest run out first; `open` are those already written around the run. */
function nest(run: readonly Node[], open: readonly Mark[]): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  for (let at = 0; at < run.length;) {
    const node = run[at] as Node;
    const left = node.marks.filter((mark) => mark.type.name !== 'code' && !mark.isInSet(open));
    const reach = (mark: Mark) => {
      const end = run.findIndex((other, index) => index > at && !mark.isInSet(other.marks));
      return end === -1 ? run.length : end;
    };
    const [outer] = left.toSorted((a, b) => reach(b) - reach(a));
    if (outer) {
      const end = reach(outer);
      written.push(wrap(outer, nest(run.slice(at, end), [...open, outer])));
      at = end;
    } else {
      written.push(toLeaf(node));
      at += 1;
    }
  }
  return written;
}

function wrap({ type, attrs }: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (type.name) {
    case 'link':
      return { type: 'link', url: attrs['url'] as string, title: attrs['title'] as string, children };
    case 'reference':
      return {
        type: 'linkReference',
        identifier: attrs['identifier'] as string,
        label: attrs['label'] as string,
        referenceType: attrs['referenceType'] as 'full',
        children,
      };
    default:
      return { type: type.name as 'strong', children };
  }
}

function toLeaf({ type, attrs, marks, text }: Node): PhrasingContent {
  switch (type.name) {
    case 'text':
      return { type: marks.some((mark) => mark.type.name === 'code') ? 'inlineCode' : 'text', value: text ?? '' };
    case 'wikilink':
      return { type: 'wikilink', value: attrs['wikilink'] as string };
    case 'call':
      return { type: 'footnoteReference', identifier: String(attrs['call']).toLowerCase(), label: attrs['call'] as string };
    case 'image':
      return { type: 'image', url: attrs['url'] as string, title: attrs['title'] as string, alt: (attrs['alt'] as string | null) ?? '' };
    case 'hard_break':
      return { type: 'break' };
    default:
      return attrs['node'] as PhrasingContent;
  }
}
