/** The renderer of this site: the texts of its entries as its pages print them. */
import { toDialectContext } from '../markdown/corpus-context.ts';
import { collectNotes, defineSources, knowsSource, type Notebook } from '../markdown/notes.ts';
import { parseNatively } from '../markdown/parse-natively.ts';
import { parseMdxText } from '../markdown/parse.ts';
import { buildRememberingRenderer } from '../markdown/remember.ts';
import { buildRenderer, type Rendered } from '../markdown/render.ts';
import { digest } from '../sources/digest.ts';
import { getMemory } from '../sources/memory.ts';
import { toTitled, type Corpus } from '../wiki/corpus.ts';
import { bodyOf, getCorpus, type Entry } from './content.ts';
import { renderMdx } from './mdx.ts';

const context = toDialectContext(getCorpus);
const renderText = buildRenderer(context, parseNatively);
const renderFirst = buildRememberingRenderer(context, parseNatively, getMemory, () => glossaryKeyOf(getCorpus()));

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

const glossaryKeys = new WeakMap<Corpus, string>();

function glossaryKeyOf(corpus: Corpus): string {
  const terms = () => [...corpus.files.values()].filter(({ collection }) => collection === 'terms').map(toTitled);
  const key = glossaryKeys.get(corpus) ?? digest(JSON.stringify(terms()));
  glossaryKeys.set(corpus, key);
  return key;
}
