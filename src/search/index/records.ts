import { outcomeKinds } from '../../model/options.ts';
import type { EntryData } from '../../model/value.ts';
import type { SourceFile } from '../../sources/source-file.ts';
import { excerpt } from '../../text/excerpt.ts';
import { typeset } from '../../text/typeset.ts';
import { searchStrings } from '../../ui/search-strings.ts';
import { toPlainText } from '../../wiki/plain-text.ts';
import { findRecommendations } from '../../wiki/recommendations.ts';

/** A part of an entry that is worth a result of its own. */
export interface Part {
  anchor: string;
  /** What it is, and the facet's value that gathers its like. */
  kind: string;
  type: string;
  title: string;
  /** Whether the title is its own, and not the beginning of its text. */
  isNamed: boolean;
  text: string;
}

/** Characters of a finding that stand for the title it does not have. */
const TITLE = 90;

/** The demands and findings of a seminar, the recommendations of a guide, in the order of the page. Typeset, without marks. */
export function findParts({ collection, frontMatter, body }: SourceFile): Part[] {
  if (collection === 'guides') return findAdvice(body);
  if (collection !== 'seminars') return [];
  const { asks = [], outcomes = [] } = frontMatter.data as Partial<EntryData<'seminars'>>;
  return [
    ...asks.map(({ id, title, text, answerLabel, answer }) => ({
      anchor: id,
      ...searchStrings.parts.ask,
      title: typeset(title),
      isNamed: true,
      text: print(text, answerLabel, answer),
    })),
    ...outcomes.map(({ id, kind, text }) => ({
      anchor: id,
      ...searchStrings.parts.outcome,
      kind: outcomeKinds[kind],
      title: excerpt(print(text), TITLE),
      isNamed: false,
      text: print(text),
    })),
  ];
}

function findAdvice(body: string): Part[] {
  return findRecommendations(body).flatMap(({ id, title, text }) =>
    title ? [{ anchor: id, ...searchStrings.parts.recommendation, title: print(title), isNamed: true, text: print(text) }] : [],
  );
}

const print = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined)
    .map((text) => typeset(toPlainText(text)))
    .join(' ');
