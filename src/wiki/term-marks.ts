/** What a glossary explains in each page, as marks that change when that does. */
import type { SourceFile } from '../sources/source-file.ts';
import { toWordSet, type Glossary } from './glossary.ts';
import { markAmong } from './mark-among.ts';

/** From this many words of the glossary that changed, a page is read again rather than searched for them. */
const MANY = 20;

/**
 * The mark of the terms that any text of a page may use. In a process that knew it for the glossary of the last build, a page
 * that has none of the words that changed since is not read again: a new term is looked for in every page of the wiki.
 */
export function openTermMarks(): (glossary: Glossary, file: SourceFile) => string {
  const known = new WeakMap<SourceFile, { glossary: Glossary; mark: string }>();
  let between: { from: Glossary; to: Glossary; words: RegExp | undefined } | undefined;
  const changes = (from: Glossary, to: Glossary): RegExp | undefined => {
    if (between?.from !== from || between.to !== to) between = { from, to, words: toPattern(changedWords(from, to)) };
    return between.words;
  };
  return (glossary, file) => {
    const last = known.get(file);
    const isSame = last && changes(last.glossary, glossary)?.test(file.text.normalize('NFC').toLowerCase()) === false;
    const mark = isSame ? last.mark : markAmong(glossary, toWordSet(file.text));
    known.set(file, { glossary, mark });
    return mark;
  };
}

/** First words of terms that came, went or lead elsewhere. */
function changedWords(from: Glossary, to: Glossary): string[] {
  const words = new Set([...from.byWord.keys(), ...to.byWord.keys()]);
  return [...words].filter((word) => JSON.stringify(from.byWord.get(word)) !== JSON.stringify(to.byWord.get(word)));
}

/** What finds one of these words, which are letters and figures alone; nothing finds none. */
const toPattern = (words: readonly string[]): RegExp | undefined =>
  words.length > MANY ? undefined : words.length === 0 ? /$^/u : new RegExp(words.join('|'), 'u');
