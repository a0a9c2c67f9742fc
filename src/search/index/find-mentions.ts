import { toWords } from '../../text/words.ts';
import { buildConceptFinder, stemsOf, type Concept } from '../concept.ts';
import { textsOf, type Counted } from './count-words.ts';
import type { SearchDocument } from './document.ts';

/** What each concept that a document names weighs in it, by the concept's key. */
export type Mentions = ReadonlyMap<string, number>;

/** What was found in a document, and among which concepts. */
const found = new WeakMap<SearchDocument, { among: readonly Concept[]; mentions: Mentions }>();

/**
 * Finds these concepts in documents. One where other concepts were sought before is read again only if it holds the first
 * word of a name that came or went: a new term changes a few pages out of thousands.
 */
export function openMentions(concepts: readonly Concept[]): (document: SearchDocument, counted: Counted) => Mentions {
  const find = buildConceptFinder(concepts);
  const changed = new Map<readonly Concept[], Set<string>>([[concepts, new Set()]]);
  const changedSince = (former: readonly Concept[]): Set<string> => {
    const known = changed.get(former) ?? firstStemsOfChanged(former, concepts);
    changed.set(former, known);
    return known;
  };
  const read = (document: SearchDocument): Mentions => {
    const mentions = new Map<string, number>();
    for (const { text, weight } of textsOf(document))
      for (const { key } of find(text, toWords(text))) mentions.set(key, (mentions.get(key) ?? 0) + weight);
    return mentions;
  };
  return (document, { spellings }) => {
    const last = found.get(document);
    const stems = last && changedSince(last.among);
    const isSame = stems && (stems.size === 0 || !spellings.some(({ stem }) => stems.has(stem)));
    const mentions = isSame ? last.mentions : read(document);
    found.set(document, { among: concepts, mentions });
    return mentions;
  };
}

/** First stems of the names that only one of two lists has: a text that holds none of them names the same concepts of both. */
function firstStemsOfChanged(former: readonly Concept[], now: readonly Concept[]): Set<string> {
  const [before, after] = [namesOf(former), namesOf(now)];
  const changed = [...before.keys(), ...after.keys()].filter((name) => before.has(name) !== after.has(name));
  return new Set(changed.map((name) => stemsOf(before.get(name) ?? after.get(name) ?? '')[0] ?? ''));
}

const namesOf = (concepts: readonly Concept[]): Map<string, string> =>
  new Map(concepts.flatMap(({ key, names }) => names.map((name) => [`${key} ${name}`, name])));
