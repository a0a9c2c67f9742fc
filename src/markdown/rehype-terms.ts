import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { DialectContext } from './context.ts';
import { explainTerms } from './explain-terms.ts';
import type { Notebook } from './notes.ts';

/** Leads from the first use of a term in a page to its definition, in the order of the page's texts. */
export function rehypeTerms(context: DialectContext) {
  return (tree: Root, file: VFile) => {
    const { linked } = file.data['notebook'] as Notebook;
    explainTerms(tree, (text) => context.terms(text, file.path), linked);
  };
}
