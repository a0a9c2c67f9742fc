/**
 * The proof that a text means what a document shows, made around what was touched. Markdown is read from the top down,
 * and at the start of a block nothing above is open any more: between two blocks that kept their bytes, what is read of
 * a text depends on that part alone and on the definitions of its links, and what follows is read as it was.
 */
import type { Node } from 'prosemirror-model';
import type { RootContent } from 'mdast';
import { toTreeBlocks } from './document/to-tree.ts';
import type { Place } from './match-blocks.ts';
import type { OpenedText } from './open-text.ts';
import { toDefinitions } from './text/to-definitions.ts';
import { toMeaning } from './text/meaning.ts';
import { readTree } from './text/read-tree.ts';

/** Where each block of a document stands in the text written of it; undefined for one of which nothing is. */
export type Spans = readonly ({ start: number; end: number } | undefined)[];

/** A block that kept its bytes: its rank in the document, its rank in the file, and where it stands; or an end of both. */
interface Anchor {
  now: number;
  then: number;
  start: number;
  end: number;
}

/** Whether it is proved so; when it is not, only a reading of the whole tells. */
export function isProvedNear(
  opened: OpenedText,
  document: Node,
  { text, spans, places }: { text: string; spans: Spans; places: readonly Place[] },
): boolean {
  const anchors: Anchor[] = [
    { now: -1, then: -1, start: 0, end: 0 },
    ...places.flatMap(({ same }, now) => {
      const span = spans[now];
      // With the line ends that follow: a block is not always read alike at the end of a text.
      return same === undefined || !span ? [] : [{ now, then: same, start: span.start, end: spans[now + 1]?.start ?? text.length }];
    }),
    { now: document.childCount, then: opened.blocks.length, start: text.length, end: text.length },
  ];
  return anchors.every((to, index) => {
    const from = anchors[index - 1];
    if (!from) return true;
    if (to.then <= from.then) return false;
    const isUntouched = to.now === from.now + 1 && to.then === from.then + 1;
    return isUntouched || isRead(opened, document, text, { from, to });
  });
}

/** Whether the text from an anchor to another is read as the blocks of the document between them, and both still begin where they stand. */
function isRead(opened: OpenedText, document: Node, text: string, { from, to }: { from: Anchor; to: Anchor }): boolean {
  const part = unify(text.slice(from.start, to.end));
  const tree = readTree(part, opened.context);
  const before = opened.blocks.slice(Math.max(0, from.then), to.then + 1).map(({ node }) => node);
  // Others would make other links, anywhere in the text.
  if (definitionsOf(tree.children) !== definitionsOf(before)) return false;
  if (to.now < document.childCount) {
    const start = unify(text.slice(from.start, to.start)).length;
    const indent = /^[ \t]*/u.exec(part.slice(start))?.[0].length ?? 0;
    if (!tree.children.some(({ position }) => position?.start.offset === start + indent)) return false;
  }
  const shown = document.children.slice(Math.max(0, from.now), to.now + 1);
  const wanted = shown.flatMap((node) =>
    node.type.name === 'source' ? readTree(String(node.attrs['text']), opened.context).children : (toTreeBlocks(node) as RootContent[]),
  );
  return toMeaning(tree.children) === toMeaning(wanted);
}

const unify = (text: string): string => text.replace(/\r\n?/gu, '\n');
const definitionsOf = (nodes: readonly RootContent[]): string => toDefinitions({ type: 'root', children: [...nodes] });
