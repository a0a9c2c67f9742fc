import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { DialectContext, PageNote } from './context.ts';
import { collectNotes, defineSources, printCalls } from './notes.ts';

/** Numbers the calls to sources and notes; leaves the notes in `file.data.notes` and the written ones in `file.data.definitions`. */
export function remarkNotes(this: Processor, context: DialectContext) {
  const isSource = (key: string) => context.sourceTitle(key) !== undefined;
  const parse = this.parser;
  if (parse) this.parser = (text, file) => parse(defineSources(text, isSource), file);
  return (tree: Root, file: VFile) => {
    const { notes, definitions } = collectNotes(tree, isSource);
    printCalls(tree, notes, context.sourceTitle);
    Object.assign(file.data, { notes: notes satisfies PageNote[], definitions });
  };
}
