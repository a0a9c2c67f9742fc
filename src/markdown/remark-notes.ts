import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { DialectContext } from './context.ts';
import { collectNotes, createNotebook, defineSources, knowsSource, printCalls, type Notebook } from './notes.ts';

/** Numbers the calls to sources and notes in `file.data.notebook` (a new one unless given); leaves written notes in `file.data.definitions`. */
export function remarkNotes(this: Processor, context: DialectContext) {
  const isSource = knowsSource(context);
  const parse = this.parser;
  if (parse) this.parser = (text, file) => parse(defineSources(text, isSource), file);
  return (tree: Root, file: VFile) => {
    const notebook = (file.data['notebook'] ??= createNotebook()) as Notebook;
    file.data['definitions'] = collectNotes(tree, isSource, notebook);
    printCalls(tree, notebook);
  };
}
