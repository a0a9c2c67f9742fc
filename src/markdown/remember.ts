/**
 * A renderer that remembers the bodies it rendered, with what it asked of the wiki meanwhile and was answered: a body whose
 * text is the same and whose questions are still answered the same would come out the same.
 */
import { digest } from '../sources/digest.ts';
import type { Memory } from '../sources/memory.ts';
import { toWordSet } from '../wiki/glossary.ts';
import type { DialectContext, PageNote } from './context.ts';
import { createNotebook, type Notebook } from './notes.ts';
import type { Parser } from './parse.ts';
import { buildRenderer, type Rendered, type Renderer } from './render.ts';
import { traceContext, type Answered } from './trace-context.ts';

interface Remembered {
  /** Digests of the text, of the glossary, and of what in it decided of the terms found in the text. */
  key: string;
  glossary: string;
  terms: string;
  /** Whether terms were only looked for among words that the text holds as they are, neither escaped nor made of several pieces. */
  isPlain: boolean;
  answers: Answered[];
  rendered: Rendered;
  notes: PageNote[];
  written: [string, string][];
  linked: string[];
}

/** Of what the terms found in a page depend on: the whole glossary, or what it has for some words. Each as a digest. */
export interface TermKeys {
  all(): string;
  among(words: ReadonlySet<string>): string;
  /** Told of a text that depends on the whole: `among` its words is not enough. */
  needAll(): void;
}

/** As `buildRenderer`, for the first text of a page only; `termKeys` tells what `context.terms` finds. */
export function buildRememberingRenderer(context: DialectContext, parse: Parser, memory: () => Memory, termKeys: TermKeys): Renderer {
  const traced = traceContext(context, ['link', 'sourceTitle', 'evidence', 'picture']);
  let [words, isPlain] = [new Set<string>(), true];
  const terms: DialectContext['terms'] = (text, path) => {
    isPlain &&= toWordSet(text).isSubsetOf(words);
    return context.terms(text, path);
  };
  const render = buildRenderer({ ...traced.context, terms }, parse);
  return (text, path, notebook = createNotebook()) => {
    const key = digest(text);
    const name = `bodies/${path.replace(/^content\//u, '')}`;
    const known = memory().read(name) as Remembered | undefined;
    const hasTerms = (then: Remembered) =>
      then.glossary === termKeys.all() || (then.isPlain && then.terms === termKeys.among(toWordSet(text)));
    if (known?.key === key && hasTerms(known) && traced.areSame(known.answers)) return recall(known, notebook, termKeys);
    traced.begin();
    [words, isPlain] = [toWordSet(text), true];
    const rendered = render(text, path, notebook);
    memory().write(name, {
      key,
      glossary: termKeys.all(),
      terms: termKeys.among(words),
      isPlain,
      answers: traced.answers(),
      rendered,
      notes: [...notebook.notes.values()],
      written: [...notebook.written],
      linked: [...notebook.linked],
    } satisfies Remembered);
    if (!isPlain) termKeys.needAll();
    return rendered;
  };
}

function recall({ rendered, notes, written, linked, isPlain }: Remembered, notebook: Notebook, termKeys: TermKeys): Rendered {
  if (!isPlain) termKeys.needAll();
  for (const note of notes) notebook.notes.set(note.key, note);
  for (const [key, html] of written) notebook.written.set(key, html);
  for (const address of linked) notebook.linked.add(address);
  return rendered;
}
