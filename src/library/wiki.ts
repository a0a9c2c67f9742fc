/** The corpus and the renderer of this site: what the prepared pages are made from. */
import { toDialectContext } from '../markdown/corpus-context.ts';
import { collectNotes, defineSources, knowsSource, type Notebook } from '../markdown/notes.ts';
import { parseNatively } from '../markdown/parse-natively.ts';
import { parseMdxText } from '../markdown/parse.ts';
import { buildRenderer, type Rendered } from '../markdown/render.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { EntryData } from '../model/value.ts';
import { readData } from '../sources/read-data.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { liveCorpus } from '../wiki/live-corpus.ts';
import type { Entry } from './content.ts';
import { renderMdx } from './content.ts';

export const getCorpus = liveCorpus(process.cwd(), import.meta.env.DEV);
const context = toDialectContext(getCorpus);
const renderText = buildRenderer(context, parseNatively);

const isSource = knowsSource(context);

/** Body of an entry, without its front matter. */
export function bodyOf(entry: Entry): string {
  return getCorpus().files.get(keyOf(entry))?.body ?? '';
}

/** The data of a published entry as the schema completes it (absent lists empty); undefined when there is none. */
export function dataOf<C extends CollectionName>(collection: C, slug: string): EntryData<C> | undefined {
  const file = getCorpus().files.get(keyOf({ collection, slug }));
  return file && readData<C>(file);
}

export interface Body {
  html?: string;
  headings: Rendered['headings'];
  written: Map<string, string>;
}

/** The body as the page prints it; an MDX body is printed by its own component, and only numbered here. */
export async function renderBody(entry: Entry, notebook: Notebook): Promise<Body> {
  if (!entry.isMdx) return renderText(bodyOf(entry), entry.path, notebook);
  collectNotes(parseMdxText(defineSources(bodyOf(entry), isSource)), isSource, notebook);
  return { headings: (await renderMdx(entry.collection, entry.slug)).headings, written: new Map() };
}

/** A prose field as HTML, its calls numbered with the page's. */
export function renderProse(text: string, entry: Entry, notebook: Notebook): string {
  return renderText(text, entry.path, notebook).html;
}
