/** Edits made as a person makes them, on the document itself. */
import { EditorState, type Transaction } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { openText, type OpenedText } from '../../src/editor/open-text.ts';
import { saveText } from '../../src/editor/save-text.ts';

/** Where the block of that rank stands in the document. */
export const startOfBlock = (document: Node, rank: number): number =>
  document.children.slice(0, rank).reduce((sum, { nodeSize }) => sum + nodeSize, 0);

/** The document after a change. */
export const change = (document: Node, make: (transaction: Transaction) => Transaction): Node => {
  const state = EditorState.create({ doc: document });
  return state.apply(make(state.tr)).doc;
};

/** The document with a word added at the end of the last text of a block; undefined when the block holds no text. */
export function addWord({ document }: OpenedText, rank: number): Node | undefined {
  let end: number | undefined;
  const start = startOfBlock(document, rank);
  document.child(rank).descendants((node, at) => {
    if (node.isText) end = start + 1 + at + node.nodeSize;
  });
  return end === undefined ? undefined : change(document, (transaction) => transaction.insertText(' ajout', end));
}

/** What surrounds a block of the file, to the byte. */
export function surroundings({ blocks, tail }: OpenedText, rank: number): { before: string; after: string } {
  const bytes = blocks.map((block) => block.bytes.gap + block.bytes.source);
  return {
    before: bytes.slice(0, rank).join('') + (blocks[rank]?.bytes.gap ?? ''),
    after: bytes.slice(rank + 1).join('') + tail,
  };
}

/** Opens, saves; for each block of which `takes` says so, adds a word and saves. Says what was lost. */
export function findLosses(text: string, takes: (rank: number) => boolean): string[] {
  const opened = openText(text);
  const losses = saveText(opened, opened.document) === text ? [] : [`sans rien toucher : ${JSON.stringify(text)}`];
  for (const rank of opened.blocks.keys()) {
    const edited = takes(rank) ? addWord(opened, rank) : undefined;
    if (!edited) continue;
    const saved = saveText(opened, edited);
    const near = saveText(opened, edited, { near: true });
    if (near !== saved) losses.push(`jugé de près, le bloc ${rank} : ${JSON.stringify(near)} ≠ ${JSON.stringify(saved)}`);
    const { before, after } = surroundings(opened, rank);
    if (saved?.startsWith(before) && saved.endsWith(after) && saved.includes('ajout')) continue;
    losses.push(`un mot dans le bloc ${rank} : ${JSON.stringify(text)} → ${JSON.stringify(saved)}`);
  }
  return losses;
}
