import { describe, expect, it } from 'vitest';
import { rankOf, toScore } from '../../../scripts/support/search-metrics.ts';

describe('the bench', () => {
  it('ranks the first result that answers, among ten', () => {
    expect(rankOf(['/a/', '/b/', '/c/'], ['/c/', '/b/'], true)).toBe(2);
    expect(rankOf(['/a/'], ['/b/'], true)).toBe(0);
    expect(rankOf([...Array.from({ length: 10 }, () => '/a/'), '/b/'], ['/b/'], true)).toBe(0);
  });

  it('takes any part of a page for the page, and a part for itself only', () => {
    expect(rankOf(['/a/#x'], ['/a/'], true)).toBe(1);
    expect(rankOf(['/a/', '/a/#y', '/a/#x'], ['/a/#x'], true)).toBe(3);
  });

  it('asks no part of a search that only knows pages', () => {
    expect(rankOf(['/a/'], ['/a/#x'], false)).toBe(1);
  });

  it('scores ranks: the mean of their inverses, and the share of the first three', () => {
    expect(toScore([1, 2, 4, 0])).toEqual({ questions: 4, mrr: 0.4375, success: 0.5 });
    expect(toScore([])).toEqual({ questions: 0, mrr: 0, success: 0 });
  });
});
