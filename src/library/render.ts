/** The renderer of this site: the texts of its entries as its pages print them. */
import { toDialectContext } from '../markdown/corpus-context.ts';
import { collectNotes, defineSources, knowsSource, type Notebook } from '../markdown/notes.ts';
import { parseNatively } from '../markdown/parse-natively.ts';
import { parseMdxText } from '../markdown/parse.ts';
import { buildRememberingRenderer, type TermKeys } from '../markdown/remember.ts';
import { buildRenderer, type Rendered } from '../markdown/render.ts';
import { digest } from '../sources/digest.ts';
import { getMemory } from '../sources/memory.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { termsAmong } from '../wiki/glossary.ts';
import { bodyOf, getCorpus, type Entry } from './content.ts';
import { renderMdx } from './mdx.ts';

const context = toDialectContext(getCorpus);
const renderText = buildRenderer(context, parseNatively);
const glossaryKeys = new WeakMap<Corpus, string>();

/** In the order of `words`: the same text has them in the same order. */
const termKeys: TermKeys = {
  all() {
    const { glossary } = getCorpus();
    const key = glossaryKeys.get(getCorpus()) ?? digest(JSON.stringify([...glossary.byWord]));
    glossaryKeys.set(getCorpus(), key);
    return key;
  },
  among: (words) => digest(JSON.stringify(termsAmong(getCorpus().glossary, words))),
};
const renderFirst = buildRememberingRenderer(context, parseNatively, getMemory, termKeys);

const isSource = knowsSource(context);

export interface Body {
  html?: string;
  headings: Rendered['headings'];
  written: Map<string, string>;
}

/** The body as the page prints it; an MDX body is printed by its own component, and only numbered here. */
export async function renderBody(entry: Entry, notebook: Notebook): Promise<Body> {
  if (!entry.isMdx) return renderFirst(bodyOf(entry), entry.path, notebook);
  collectNotes(parseMdxText(defineSources(bodyOf(entry), isSource)), isSource, notebook);
  return { headings: (await renderMdx(entry.collection, entry.slug)).headings, written: new Map() };
}

/** A prose field as HTML, its calls numbered with the page's. */
export function renderProse(text: string, entry: Entry, notebook: Notebook): string {
  return renderText(text, entry.path, notebook).html;
}
