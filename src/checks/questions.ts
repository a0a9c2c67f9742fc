/**
 * What the checks of one page ask of the whole wiki. Each answer is a plain value, so that it can be kept with what came of
 * it and asked again (`remember-checks.ts`).
 */
import type { CollectionName } from '../model/collection-names.ts';
import { foldKey } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { resolveTitle } from '../wiki/title-index.ts';
import type { Known } from './known.ts';

type Answer = boolean | string | null;

export interface Questions {
  isEntry(collection: CollectionName, slug: string): boolean;
  /** Whether an entry is written, and not published yet. */
  isDraft(collection: CollectionName, slug: string): boolean;
  /** `guide#id`. */
  isRecommendation(claim: string): boolean;
  /** Whether a folded word is the name of an entry, or one of those of a name. */
  isNamed(word: string): boolean;
  hasMedia(path: string): boolean;
  /** The entries that a name leads to (`terms/scic, practices/scic`): empty when there is none, with a comma when there are several. */
  bearersOf(name: string): string;
  /** What was probably meant: the nearest of those that exist; null when none is near. */
  nearestTitle(name: string): string | null;
  nearestEntry(collection: CollectionName, slug: string): string | null;
  nearestRecommendation(claim: string): string | null;
}

/** One of these questions with what it is about. */
export type Question = { [Name in keyof Questions]: [name: Name, ...Parameters<Questions[Name]>] }[keyof Questions];

/** Between the names of several bearers. */
export const AND = ', ';

/** The questions, answered by what is known of a wiki. */
export function askKnown({ titles, slugs, drafts, recommendations, words, hasMedia }: Known): Questions {
  const nearTitles = new Map<string, string | null>();
  return {
    isEntry: (collection, slug) => slugs[collection].has(slug),
    isDraft: (collection, slug) => drafts.has(`${collection}/${slug}`),
    isRecommendation: (claim) => recommendations.has(claim),
    isNamed: (word) => titles.byKey.has(foldKey(word)) || words.has(foldKey(word)),
    hasMedia,
    bearersOf(name) {
      const found = resolveTitle(titles, name);
      const entries = found.status === 'ambiguous' ? found.entries : found.status === 'found' ? [found.entry] : [];
      return entries.map(({ collection, slug }) => `${collection}/${slug}`).join(AND);
    },
    nearestTitle(name) {
      // Every title is compared, and many pages lead to the same one that is not there.
      if (!nearTitles.has(name)) nearTitles.set(name, nearest(name, titles.titles) ?? null);
      return nearTitles.get(name) ?? null;
    },
    nearestEntry: (collection, slug) => nearest(slug, slugs[collection]) ?? null,
    nearestRecommendation: (claim) => nearest(claim, recommendations) ?? null,
  };
}

/** The answer to one question. */
export const answer = (questions: Questions, [name, ...about]: Question): Answer =>
  (questions[name] as (...about: string[]) => Answer)(...about);

/** The same questions, each told with its answer as it is asked. */
export const traced = (questions: Questions, tell: (question: Question, answer: Answer) => void): Questions =>
  Object.fromEntries(
    Object.keys(questions).map((name) => [
      name,
      (...about: string[]) => {
        const question = [name, ...about] as Question;
        const said = answer(questions, question);
        tell(question, said);
        return said;
      },
    ]),
  ) as unknown as Questions;
