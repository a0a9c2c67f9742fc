import { digest, digestAll } from '../sources/digest.ts';
import { namesAmong, type Glossary } from './glossary.ts';

const marks = new WeakMap<object, string>();

/** A mark that changes when the terms do that may be found in a text of these words. The names that begin by a word are read once for all texts that have it. */
export const markAmong = (glossary: Glossary, words: ReadonlySet<string>): string =>
  digestAll(
    namesAmong(glossary, words).map((names) => {
      const mark = marks.get(names) ?? digest(JSON.stringify(names));
      marks.set(names, mark);
      return mark;
    }),
  );
