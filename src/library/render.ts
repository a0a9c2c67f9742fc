/** The renderer of this site: the texts of its entries as its pages print them. */
import { toDialectContext } from '../markdown/corpus-context.ts';
import { collectNotes, defineSources, knowsSource, textOfNote, writeNotes, type Notebook } from '../markdown/notes.ts';
import { parseNatively } from '../markdown/parse-natively.ts';
import { parseMdxText } from '../markdown/parse.ts';
import { buildRememberingRenderer, type TermKeys } from '../markdown/remember.ts';
import { buildRenderer, type Rendered } from '../markdown/render.ts';
import { digest } from '../sources/digest.ts';
import { getMemory } from '../sources/memory.ts';
import { defineQuestion } from '../sources/reads.ts';
import { parseEntryPath } from '../sources/source-file.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { toWordSet } from '../wiki/glossary.ts';
import { markAmong } from '../wiki/mark-among.ts';
import { openTermMarks } from '../wiki/term-marks.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { bodyOf, type Entry } from './content.ts';
import { getCorpus, getWhole } from './corpus.ts';
import { renderMdx } from './mdx.ts';

// Terms are looked for word by word: what decides of all those of an entry is noted once.
const { terms } = toDialectContext(getWhole);
const context = { ...toDialectContext(getCorpus), terms };
const renderText = buildRenderer({ ...context, terms: findInProse }, parseNatively);
const glossaryKeys = new WeakMap<Corpus, string>();

/** In the order of `words`: the same text has them in the same order. */
const termKeys: TermKeys = {
  all() {
    const { glossary } = getWhole();
    const key = glossaryKeys.get(getWhole()) ?? digest(JSON.stringify([...glossary.byWord]));
    glossaryKeys.set(getWhole(), key);
    return key;
  },
  among: (words) => markAmong(getWhole().glossary, words),
  needAll: () => void getCorpus().glossary,
};
const renderFirst = buildRememberingRenderer(context, parseNatively, getMemory, termKeys);

const isSource = knowsSource(context);

/** The words of an entry's file, which each of its prose fields asks for. */
function wordsIn(key: string): Set<string> {
  const text = getWhole().files.get(key)?.text ?? '';
  if (lastRead.text !== text) lastRead = { text, words: toWordSet(text) };
  return lastRead.words;
}
let lastRead = { text: '', words: new Set<string>() };
const markTerms = openTermMarks();
const noteTerms = defineQuestion('terms', (key) => {
  const file = getWhole().files.get(key);
  return file ? markTerms(getWhole().glossary, file) : '';
});

export interface Body {
  html?: string;
  headings: Rendered['headings'];
}

/** The body as the page prints it; an MDX body is printed by its own component: its calls are numbered here, its notes written. */
export async function renderBody(entry: Entry, notebook: Notebook): Promise<Body> {
  noteTerms(keyOf(entry));
  if (!entry.isMdx) return renderFirst(bodyOf(entry), entry.path, notebook);
  const text = defineSources(bodyOf(entry), isSource);
  const definitions = collectNotes(parseMdxText(text), isSource, notebook);
  writeNotes(definitions, notebook, (note) => renderText(textOfNote(text, note), entry.path, notebook).html);
  return { headings: (await renderMdx(entry.collection, entry.slug)).headings };
}

/** A prose field as HTML, its calls numbered with the page's. */
export function renderProse(text: string, entry: Entry, notebook: Notebook): string {
  noteTerms(keyOf(entry));
  return renderText(text, entry.path, notebook).html;
}

/** The terms of a prose field; its words may be written otherwise in the file, which YAML escapes. */
function findInProse(text: string, path: string): ReturnType<typeof terms> {
  const entry = parseEntryPath(path);
  if (!entry || !toWordSet(text).isSubsetOf(wordsIn(keyOf(entry)))) termKeys.needAll();
  return terms(text, path);
}
