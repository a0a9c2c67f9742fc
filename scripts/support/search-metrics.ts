/** A question of the bench, as `tests/fixtures/search/questions.yaml` writes it. */
export interface Question {
  question: string;
  family: string;
  /** Paths of the site that answer; one with an anchor is met by that very part, one without by any part of the page. */
  expect: readonly string[];
  /** Kept apart from tuning. */
  held?: boolean;
}

export interface Score {
  questions: number;
  /** Mean reciprocal rank of the first answer among the first ten results. */
  mrr: number;
  /** Share of questions with an answer among the first three results. */
  success: number;
}

/**
 * Rank of the first result that answers, from 1; 0 when none of the first ten does. `knowsParts` is false for a search
 * that only knows pages: the page of an expected part then answers.
 */
export function rankOf(results: readonly string[], expect: readonly string[], knowsParts: boolean): number {
  const pageOf = (path: string): string => path.replace(/#.*$/u, '');
  const answers = (result: string): boolean =>
    expect.some((path) => path === result || (!path.includes('#') && path === pageOf(result)) || (!knowsParts && pageOf(path) === result));
  return results.slice(0, 10).findIndex(answers) + 1;
}

/** The score of a list of ranks. */
export function toScore(ranks: readonly number[]): Score {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return {
    questions: ranks.length,
    mrr: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
    success: mean(ranks.map((rank) => (rank > 0 && rank <= 3 ? 1 : 0))),
  };
}
