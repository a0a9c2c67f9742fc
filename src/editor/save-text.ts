/** The text of an edited document: what was not touched to the byte, and the rest as its author would write it. */
import type { Node } from 'prosemirror-model';
import { toTree, toTreeBlocks } from './document/to-tree.ts';
import { editTables, hasSpareCells } from './edit-tables.ts';
import { matchBlocks, type Place } from './match-blocks.ts';
import type { OpenedBlock, OpenedText } from './open-text.ts';
import { isProvedNear, type Spans } from './prove-near.ts';
import { toAuthorStyle, type AuthorStyle } from './text/author-style.ts';
import { toMeaning } from './text/meaning.ts';
import { minimise } from './text/minimise.ts';
import { readTree } from './text/read-tree.ts';
import { writeTree } from './text/write-tree.ts';

/**
 * The text to save for a document opened by `openText` and edited since. Undefined when no writing was found that means
 * what the document shows: nothing may then be saved from it. `near`: the proof is made around what was touched wherever
 * that is enough; not for a text about to be saved, which is read back whole.
 */
export function saveText(opened: OpenedText, document: Node, { near = false } = {}): string | undefined {
  const places = matchBlocks(
    opened.blocks.map(({ shown }) => shown),
    document.children,
  );
  if (places.length === opened.blocks.length && places.every(({ same }, index) => same === index))
    return join(opened, document, places, 'closely').text;
  if (near) {
    const { text, spans } = join(opened, document, places, 'closely');
    if (isProvedNear(opened, document, { text, spans, places })) return text;
  }
  const wanted = toMeaning(toTree(document));
  for (const manner of ['closely', 'carefully'] as const) {
    const { text } = join(opened, document, places, manner);
    if (toMeaning(readTree(text.replace(/\r\n?/gu, '\n')).children) === wanted) return text;
  }
  return undefined;
}

/**
 * The nearest text to what the document shows, when none means it: every word is in it, for a person to mend in the
 * source. Never to be saved unread.
 */
export const toRoughText = (opened: OpenedText, document: Node): string =>
  join(
    opened,
    document,
    matchBlocks(
      opened.blocks.map(({ shown }) => shown),
      document.children,
    ),
    'carefully',
  ).text;

interface Written {
  node: Node;
  source: string;
}

/** `carefully`: blank lines around every changed block, which is not brought back towards the original. */
type Manner = 'closely' | 'carefully';

function join(opened: OpenedText, document: Node, places: readonly Place[], manner: Manner): { text: string; spans: Spans } {
  const { blocks, tail, lineEnds } = opened;
  const spans: { start: number; end: number }[] = [];
  let text = '';
  /** The block of the file last written, or whose place was last taken. */
  let last = -1;
  let isAfterChange = false;
  let previous: Written | undefined;
  for (const [index, node] of document.children.entries()) {
    const { same, replaces = -1 } = places[index] ?? {};
    const at = same ?? replaces;
    const own = blocks[at];
    const isWrittenAnew =
      manner === 'carefully' &&
      own !== undefined &&
      (isGluedTo(previous, node, own.source) || (isOpen(opened, own) && index < document.childCount - 1));
    const isKept = same !== undefined && !isWrittenAnew;
    const source = !isKept ? lineEnds.apply(writeBlock(opened, node, at, previous, manner)) : (own?.bytes.source ?? '');
    if (source === '' && !isKept) {
      last = Math.max(last, at);
      continue;
    }
    const gap = own && at === last + 1 ? own.bytes.gap : undefined;
    const needsBlank = manner === 'carefully' && text !== '' && (!isKept || isAfterChange) && !/\n\s*\n|\r\s*\r/u.test(gap ?? '');
    text += gap === undefined || needsBlank || (text !== '' && !/[\r\n]/u.test(gap)) ? separator(text, lineEnds.apply('\n\n')) : gap;
    spans[index] = { start: text.length, end: text.length + source.length };
    text += source;
    last = Math.max(last, at);
    isAfterChange = !isKept;
    previous = { node, source };
  }
  const end = last === blocks.length - 1 || tail.trim() === '' ? tail : '';
  // A new text ends with a line end, and so does one whose last block held it.
  const lacksEnd = text !== '' && !/[\r\n]$/u.test(text) && (blocks.length === 0 || lineEnds.text.endsWith('\n'));
  return { text: text + (end || (lacksEnd ? lineEnds.apply('\n') : '')), spans };
}

/** A block that stands for whatever may follow. */
const NEXT = 'x';

const separator = (before: string, blank: string): string => (before === '' ? '' : blank);

/** What was written of each block of a text: a node never changes, and the text is written again at each pause. */
const writings = new WeakMap<OpenedText, WeakMap<Node, Map<string, string>>>();

function writeBlock(opened: OpenedText, node: Node, at: number, previous: Written | undefined, manner: Manner): string {
  if (node.type.name === 'source') return String(node.attrs['text']);
  const original = opened.blocks[at];
  const own = toAuthorStyle(original?.source ?? '');
  const style = apart(manner === 'closely' ? own : { bullet: own.bullet, bulletOrdered: own.bulletOrdered }, node, previous);
  const texts = remember(writings, opened, () => new WeakMap<Node, Map<string, string>>());
  const known = remember(texts, node, () => new Map<string, string>());
  return remember(known, JSON.stringify([manner, at, style]), () => writeAnew(opened, node, original, { style, manner }));
}

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function remember<Key, Value>(memory: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

function writeAnew(
  { context }: OpenedText,
  node: Node,
  original: OpenedBlock | undefined,
  { style, manner }: { style: AuthorStyle; manner: Manner },
): string {
  const tree = toTreeBlocks(node);
  if (original === undefined || manner === 'carefully') return writeTree(tree, style);
  // Read with something after it: a block left open at the end of a file would swallow what is added one day.
  const meaning = toMeaning([...tree, { type: 'paragraph', children: [{ type: 'text', value: NEXT }] }]);
  const isRight = (text: string) => toMeaning(readTree(`${text}\n\n${NEXT}`, context).children) === meaning;
  const written = writeTree(tree, style);
  const isWhole = (text: string) => !hasSpareCells(text, [original.source, written]) && isRight(text);
  const edited = editTables(original, node, { style, context });
  return edited !== undefined && isRight(edited) ? edited : minimise(original.source, written, isWhole);
}

/** Nobody closed it: what follows it now would be read as a part of it. */
const isOpen = ({ blocks, context }: OpenedText, block: OpenedBlock): boolean =>
  block === blocks.at(-1) && readTree(`${block.source}\n\n${NEXT}`, context).children.length === 1;

/** A list brought next to another with the same mark would be read as its end: it has to be written anew. */
const isGluedTo = (previous: Written | undefined, node: Node, source: string): boolean => {
  const style = toAuthorStyle(source);
  return apart(style, node, previous) !== style;
};

/** Two lists of a kind in a row are told apart by their marks alone. */
function apart(style: AuthorStyle, node: Node, previous: Written | undefined): AuthorStyle {
  if (!previous || previous.node.type !== node.type) return style;
  const before = toAuthorStyle(previous.source);
  switch (node.type.name) {
    case 'bullet_list':
      return (before.bullet ?? '-') === (style.bullet ?? '-') ? { ...style, bullet: before.bullet === '*' ? '-' : '*' } : style;
    case 'ordered_list':
      return (before.bulletOrdered ?? '.') === (style.bulletOrdered ?? '.')
        ? { ...style, bulletOrdered: before.bulletOrdered === ')' ? '.' : ')' }
        : style;
    default:
      return style;
  }
}
