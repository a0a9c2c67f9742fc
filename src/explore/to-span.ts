import type { CompositeValue } from '../model/value.ts';

type Fact = CompositeValue<'facts'>;

/**
 * From the least to the most that facts say, when they count the same thing: a value, a range, several sources that do not agree.
 * Undefined when their units differ, or when one is in words or has no bound: nothing of it can be drawn.
 */
export function toSpan(facts: readonly Fact[]): { min: number; max: number } | undefined {
  const bounds = facts.map(({ value, min, max }) => [value ?? min, value ?? max]).flat();
  const numbers = bounds.filter((bound) => bound !== undefined);
  const isOne = new Set(facts.map(({ unit }) => unit)).size === 1 && numbers.length === bounds.length;
  return isOne ? { min: Math.min(...numbers), max: Math.max(...numbers) } : undefined;
}
