/** A changed block brought back towards what its author wrote: only what the change needs is written anew. */
import { diffIndices } from 'node-diff3';

/** Trials are readings of the whole block: beyond these, what is left stays as it was written. */
const TRIALS = 200;
const LONGEST = 20_000;

const toLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
const toWords = (text: string): string[] => text.match(/\n|[ \t]+|[\p{L}\p{N}]+|./gu) ?? [];

/**
 * `written`, with every run of `original` put back that leaves its meaning as it is: by lines first, by words after.
 * `keepsMeaning` says whether a text means what `written` means.
 */
export function minimise(original: string, written: string, keepsMeaning: (text: string) => boolean): string {
  let best = written;
  let trials = TRIALS;
  const isRight = (text: string) => trials-- > 0 && keepsMeaning(text);
  if (original.length + written.length > LONGEST) return written;
  for (const cut of [toLines, toWords]) best = putBack(cut(original), cut(best), isRight);
  return best;
}

/** A run where both texts differ, or agree. */
interface Run {
  original: string;
  written: readonly string[];
  /** What stands here now. */
  chosen: string;
}

function putBack(original: readonly string[], written: readonly string[], isRight: (text: string) => boolean): string {
  const runs = toRuns(original, written);
  const join = () => runs.map(({ chosen }) => chosen).join('');
  /** Tries a choice for some runs; what was chosen before comes back when it changes the meaning. */
  const attempt = (some: readonly Run[], choose: (run: Run) => string): boolean => {
    const before = some.map(({ chosen }) => chosen);
    for (const run of some) run.chosen = choose(run);
    if (isRight(join())) return true;
    for (const [index, run] of some.entries()) run.chosen = before[index] ?? '';
    return false;
  };
  const left = () => runs.filter(({ chosen, original }) => chosen !== original);
  for (const run of left()) attempt([run], ({ original }) => original);
  // Marks come in pairs: a run may only be put back with its fellow.
  for (let size = 2; size <= 4; size += 1)
    for (let at = 0, some = left(); at + size <= some.length; at += 1) attempt(some.slice(at, at + size), ({ original }) => original);
  // A word added against a mark written otherwise: the original, and a part of what was written.
  for (const run of left().filter(({ original }) => original !== ''))
    for (let length = run.written.length - 1; length > 0 && run.written.length <= 60; length -= 1)
      if (
        attempt([run], ({ original, written }) => original + written.slice(-length).join('')) ||
        attempt([run], ({ original, written }) => written.slice(0, length).join('') + original)
      )
        break;
  return join();
}

function toRuns(original: readonly string[], written: readonly string[]): Run[] {
  const runs: Run[] = [];
  const add = (from: readonly string[], to: readonly string[]) => {
    if (from.length + to.length > 0) runs.push({ original: from.join(''), written: to, chosen: to.join('') });
  };
  let [a, b] = [0, 0];
  for (const { buffer1, buffer2 } of diffIndices([...original], [...written])) {
    add(original.slice(a, buffer1[0]), written.slice(b, buffer2[0]));
    add(original.slice(buffer1[0], buffer1[0] + buffer1[1]), written.slice(buffer2[0], buffer2[0] + buffer2[1]));
    [a, b] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]];
  }
  add(original.slice(a), written.slice(b));
  return runs;
}
