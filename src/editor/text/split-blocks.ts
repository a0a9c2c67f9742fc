/** A text cut in the blocks of its tree, with every byte accounted for. */
import type { RootContent } from 'mdast';
import { readTree } from './read-tree.ts';
import { toDefinitions } from './to-definitions.ts';

export interface Block {
  /** What stands between the block before, or the start of the text, and this one. */
  gap: string;
  /** The text of the block, its own indentation included. */
  source: string;
  node: RootContent;
}

export interface Split {
  /** Joined in order, gap then source, with the tail after them, the blocks give the text back. */
  blocks: Block[];
  tail: string;
  /** The definitions of links that the text holds: what a block needs to be read alone. */
  context: string;
}

/** Cuts a text whose line ends are all `\n`. */
export function splitBlocks(text: string): Split {
  const tree = readTree(text);
  const blocks: Block[] = [];
  let at = 0;
  for (const node of tree.children) {
    const end = Math.min(node.position?.end.offset ?? at, text.length);
    const start = startOf(text, node, at);
    blocks.push({ gap: text.slice(at, start), source: text.slice(start, end), node });
    at = end;
  }
  return { blocks, tail: text.slice(at), context: toDefinitions(tree) };
}

/** Takes in the indentation; a heading underlined after a definition is said to start at the definition: never step back. */
function startOf(text: string, node: RootContent, at: number): number {
  let start = node.position?.start.offset ?? at;
  if (start < at) {
    start = at;
    while (text[start] === '\n') start += 1;
    return start;
  }
  while (start > at && /[ \t]/u.test(text[start - 1] ?? '')) start -= 1;
  return start;
}
