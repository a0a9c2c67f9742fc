/** The corpus and the renderer of this site: what the prepared pages are made from. */
import { toDialectContext } from '../markdown/corpus-context.ts';
import { parseBody } from '../markdown/parse.ts';
import { collectNotes, type Notebook } from '../markdown/notes.ts';
import { buildRenderer, type Rendered } from '../markdown/render.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { toSchema } from '../model/schema.ts';
import type { EntryData } from '../model/value.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { liveCorpus } from '../wiki/live-corpus.ts';
import type { Entry } from './content.ts';
import { renderMdx } from './content.ts';

export const getCorpus = liveCorpus(process.cwd(), import.meta.env.DEV);
const context = toDialectContext(getCorpus);
const renderText = buildRenderer(context);

const isSource = (key: string): boolean => context.sourceTitle(key) !== undefined;

/** Body of an entry, without its front matter. */
export function bodyOf(entry: Entry): string {
  return getCorpus().files.get(keyOf(entry))?.body ?? '';
}

const parsed = new WeakMap<SourceFile, unknown>();

/** The data of a published entry as the schema completes it (absent lists empty); undefined when there is none. */
export function dataOf<C extends CollectionName>(collection: C, slug: string): EntryData<C> | undefined {
  const file = getCorpus().files.get(keyOf({ collection, slug }));
  if (file && !parsed.has(file)) parsed.set(file, toSchema(collection).parse(file.frontMatter.data));
  return file && (parsed.get(file) as EntryData<C>);
}

export interface Body {
  html?: string;
  headings: Rendered['headings'];
  written: Map<string, string>;
}

/** The body as the page prints it; an MDX body is printed by its own component, and only numbered here. */
export async function renderBody(entry: Entry, notebook: Notebook): Promise<Body> {
  if (!entry.isMdx) return renderText(bodyOf(entry), entry.path, notebook);
  collectNotes(parseBody(bodyOf(entry), true, isSource), isSource, notebook);
  return { headings: (await renderMdx(entry.collection, entry.slug)).headings, written: new Map() };
}

/** A prose field as HTML, its calls numbered with the page's. */
export function renderProse(text: string, entry: Entry, notebook: Notebook): string {
  return renderText(text, entry.path, notebook).html;
}
