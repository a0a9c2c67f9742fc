/** Two bodies compared paragraph by paragraph, then word by word inside those that answer each other. */
import { diffArrays } from 'diff';
import { compareWords, wordsOf, type Run } from './compare-words.ts';
import type { Block } from './prose-blocks.ts';

export interface ComparedBlock {
  kind: Block['kind'];
  runs: Run[];
}

/** Two paragraphs answer each other when they share this part of their words. */
const ALIKE = 0.3;
/** Beyond this many pairs to try, paragraphs answer each other in their order. */
const MAX_PAIRS = 2500;
const MAX_EDITS = 1000;

/** Every paragraph of both bodies in reading order; those that stayed hold one run, `same`. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const toKey = ({ kind, text }: Block): string => `${kind} ${text}`;
  const changes = diffArrays(before.map(toKey), after.map(toKey), { maxEditLength: MAX_EDITS });
  if (!changes) return pair(before, after);
  const compared: ComparedBlock[] = [];
  let [from, to] = [0, 0];
  let [removed, added]: [Block[], Block[]] = [[], []];
  const settle = () => {
    compared.push(...pair(removed, added));
    [removed, added] = [[], []];
  };
  for (const { value, added: isAdded, removed: isRemoved } of changes) {
    if (isAdded) added = after.slice(to, (to += value.length));
    else if (isRemoved) removed = before.slice(from, (from += value.length));
    else {
      settle();
      compared.push(...after.slice(to, to + value.length).map(({ kind, text }) => ({ kind, runs: compareWords(text, text) })));
      [from, to] = [from + value.length, to + value.length];
    }
  }
  settle();
  return compared;
}

/** The order-keeping pairing of paragraphs that share most words: a longest common subsequence weighted by likeness. */
function pair(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const bags = [before, after].map((blocks) => blocks.map(({ text }) => wordsOf(text)));
  const isLarge = before.length * after.length > MAX_PAIRS;
  const likeness = (i: number, j: number): number => (isLarge ? Number(i === j) : toLikeness(bags[0]?.[i] ?? [], bags[1]?.[j] ?? []));
  const best: number[][] = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const likenesses = before.map((_, i) => after.map((_, j) => likeness(i, j)));
  const alike = (i: number, j: number): number => likenesses[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const together = alike(i, j) >= ALIKE ? at(i + 1, j + 1) + alike(i, j) : 0;
      (best[i] ?? [])[j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  const compared: ComparedBlock[] = [];
  const alone = ({ kind, text }: Block, state: Run['state']) => compared.push({ kind, runs: [{ state, text }] });
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]];
    if (old && young && alike(i, j) >= ALIKE && at(i, j) === at(i + 1, j + 1) + alike(i, j)) {
      compared.push({ kind: young.kind, runs: compareWords(old.text, young.text) });
      [i, j] = [i + 1, j + 1];
    } else if (old && (!young || at(i, j) === at(i + 1, j))) {
      alone(old, 'removed');
      i += 1;
    } else if (young) {
      alone(young, 'added');
      j += 1;
    }
  }
  return compared;
}

/** Shared words over all words, each counted as often as it is written (Dice's coefficient on multisets). */
function toLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
