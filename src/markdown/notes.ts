/** Calls to sources and notes: found in the text, numbered once in the order of their first call. Pure, on mdast. */
import type { FootnoteDefinition, FootnoteReference, Parent, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { toNoteAnchor } from '../model/routes.ts';
import { dialectStrings } from '../ui/dialect.ts';
import { definedKeys, readCalls } from '../wiki/call.ts';
import type { DialectContext, PageNote } from './context.ts';

/** Whether a key is that of a source of the wiki. */
export const knowsSource =
  (context: DialectContext) =>
  (key: string): boolean =>
    context.sourceTitle(key) !== undefined;

/**
 * The text with a definition added for each source it calls: remark-gfm reads `[^key]` as a call only when the key is
 * defined. Added at the end, so that no line moves.
 */
export function defineSources(text: string, isSource: (key: string) => boolean): string {
  const defined = definedKeys(text);
  const called = new Set(readCalls(text).map(({ key }) => key.toLowerCase()));
  const keys = [...called].filter((key) => !defined.has(key) && isSource(key));
  return keys.length === 0 ? text : `${text}\n\n${keys.map((key) => `[^${key}]: ${key}`).join('\n\n')}\n`;
}

/** What the texts of one page share: its body, its prose fields, its facts. */
export interface Notebook {
  /** Numbered once, in the order of their first call. */
  notes: Map<string, PageNote>;
  /** HTML of the notes that the author wrote, by key. */
  written: Map<string, string>;
  /** Addresses that the page already links: a term is explained once. */
  linked: Set<string>;
}

export const createNotebook = (): Notebook => ({ notes: new Map(), written: new Map(), linked: new Set() });

/** The note of that key, numbered now when it is the first call. */
export function noteOf(notebook: Notebook, key: string, isSource: boolean): PageNote {
  const note = notebook.notes.get(key) ?? { number: notebook.notes.size + 1, key, isSource };
  notebook.notes.set(key, note);
  return note;
}

/**
 * Numbers the calls of a tree in the notebook; returns the definitions written in the text. A note of another text of the page
 * keeps its key: one written here under the same takes another.
 */
export function collectNotes(tree: Root, isSource: (key: string) => boolean, notebook: Notebook): Map<string, FootnoteDefinition> {
  if (notebook.written.size > 0) renameNotes(tree, notebook);
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'footnoteReference')
      noteOf(notebook, node.identifier, isSource(node.identifier) && !isWritten(definitions.get(node.identifier)));
    return undefined;
  });
  return definitions;
}

/** Two texts of a page may both have a note 1. */
function renameNotes(tree: Root, { written }: Notebook): void {
  const names = new Map<string, string>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!written.has(node.identifier) || !isWritten(node)) return;
    let count = 2;
    // No key of an author's holds a space.
    while (written.has(`${node.identifier} ${count}`)) count += 1;
    names.set(node.identifier, `${node.identifier} ${count}`);
  });
  if (names.size === 0) return;
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference')
      node.identifier = names.get(node.identifier) ?? node.identifier;
  });
}

/** Writes in the notebook the notes of a text that are called, those that only another note calls too. */
export function writeNotes(
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  { notes, written }: Notebook,
  print: (note: FootnoteDefinition) => string,
): void {
  for (let before = -1; before < written.size;) {
    before = written.size;
    for (const [key, definition] of definitions)
      if (notes.get(key)?.isSource === false && !written.has(key)) written.set(key, print(definition));
  }
}

/** Replaces runs of calls by one `[1, 2]`, and takes the definitions away: the page prints the list itself. */
export function printCalls(tree: Root, notebook: Notebook): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'footnoteDefinition') {
      (parent as Parent).children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'footnoteReference') return undefined;
    const run: FootnoteReference[] = [];
    for (const sibling of (parent as Parent).children.slice(index)) {
      if (sibling.type !== 'footnoteReference') break;
      run.push(sibling);
    }
    (parent as Parent).children.splice(index, run.length, toCalls(run.flatMap((call) => notebook.notes.get(call.identifier) ?? [])));
    return [SKIP, index + 1];
  });
}

function toCalls(notes: PageNote[]): PhrasingContent {
  const children = notes.flatMap((note, position): PhrasingContent[] => {
    const name = note.isSource ? dialectStrings.source(note.number) : dialectStrings.note(note.number);
    const link: PhrasingContent = {
      type: 'link',
      url: `#${toNoteAnchor(note.number)}`,
      children: [{ type: 'text', value: String(note.number) }],
      data: { hProperties: { ariaLabel: name } },
    };
    return position === 0 ? [link] : [{ type: 'text', value: ', ' }, link];
  });
  return {
    type: 'emphasis',
    data: { hName: 'sup', hProperties: { className: ['calls'] } },
    children: [{ type: 'text', value: '[' }, ...children, { type: 'text', value: ']' }],
  };
}

/** What a note says, as it is written in `text`: the lines that go on are indented there. */
export const textOfNote = (text: string, { children }: FootnoteDefinition): string =>
  text.slice(children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset).replace(/^(?: {1,4}|\t)/gmu, '');

/** A definition of ours says the key itself; any other text was written by the author and wins. */
const isWritten = (definition: FootnoteDefinition | undefined): boolean => {
  const [block] = definition?.children ?? [];
  const [text] = block?.type === 'paragraph' ? block.children : [];
  return definition !== undefined && !(text?.type === 'text' && text.value === definition.identifier);
};
