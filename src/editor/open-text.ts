import type { Node } from 'prosemirror-model';
import { NoVisualForm, toDocumentBlock } from './document/to-document.ts';
import { schema } from './document/schema.ts';
import { toTreeBlocks } from './document/to-tree.ts';
import { readLineEnds, type LineEnds } from './text/line-ends.ts';
import { toMeaning } from './text/meaning.ts';
import { readTree } from './text/read-tree.ts';
import { splitBlocks, type Block, type Split } from './text/split-blocks.ts';
import { toAuthorStyle } from './text/author-style.ts';
import { writeTree } from './text/write-tree.ts';

export interface OpenedBlock extends Block {
  /** The block of the document that stands for it. */
  shown: Node;
  /** Gap and source as the file has them, line ends included. */
  bytes: { gap: string; source: string };
}

/** A text opened for editing: the document to show, and what is needed to give back what was not touched. */
export interface OpenedText extends Pick<Split, 'context'> {
  document: Node;
  blocks: OpenedBlock[];
  tail: string;
  lineEnds: LineEnds;
}

/** Opens a text. A block that would not survive being shown and written is shown as its source. Never throws. */
export function openText(original: string): OpenedText {
  const lineEnds = readLineEnds(original);
  const { blocks, tail, context } = splitBlocks(lineEnds.text);
  let at = 0;
  const take = (length: number) => lineEnds.restore(at, (at += length));
  const opened = blocks.map((block) => ({
    ...block,
    bytes: { gap: take(block.gap.length), source: take(block.source.length) },
    shown: toVisualForm(block, context) ?? schema.nodes.source.create({ text: block.source }),
  }));
  const shown = opened.map((block) => block.shown);
  return {
    document: schema.nodes.doc.create(null, shown.length > 0 ? shown : [schema.nodes.paragraph.create()]),
    blocks: opened,
    tail: take(tail.length),
    lineEnds,
    context,
  };
}

/** The gate: the block as the document shows it, when writing that and reading it again means what the block means. */
function toVisualForm({ node, source }: Block, context: string): Node | undefined {
  try {
    const shown = toDocumentBlock(node);
    shown.check();
    const written = writeTree(toTreeBlocks(shown), toAuthorStyle(source));
    return toMeaning(readTree(written, context).children) === toMeaning([node]) ? shown : undefined;
  } catch (error) {
    if (error instanceof NoVisualForm || error instanceof RangeError) return undefined;
    throw error;
  }
}
