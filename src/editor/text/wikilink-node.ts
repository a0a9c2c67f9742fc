/** A wikilink as a node of the tree: the editor shows it as one thing, and writes it back as it was read. */
import type { Literal, Nodes } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Handle } from 'mdast-util-to-markdown';
import { parseWikilink, WIKILINK } from '../../wiki/wikilink.ts';

/** `[[value]]`; the value is what stands between the brackets. */
export interface WikilinkNode extends Literal {
  type: 'wikilink';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikilink: WikilinkNode;
  }
  interface RootContentMap {
    wikilink: WikilinkNode;
  }
}

export const writeWikilink: Handle & { peek: () => string } = Object.assign(
  ((node: WikilinkNode, _parent, state, info) => `[[${state.safe(node.value, { ...info, before: '[', after: ']' })}]]`) satisfies Handle,
  { peek: () => '[' },
);

/** Finds the wikilinks in the texts of a tree, as the site does, and makes them nodes of it. No escape prevents one. */
export const findWikilinks = (tree: Nodes): void =>
  findAndReplace(
    tree,
    [WIKILINK, (_: string, inner: string) => (parseWikilink(inner) ? { type: 'wikilink' as const, value: inner } : false)],
    { ignore: ['link', 'linkReference'] },
  );
