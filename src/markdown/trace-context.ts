/** What the rendering of a text asked of the wiki, so that it can be asked again. */
import type { DialectContext } from './context.ts';

type Name = keyof DialectContext;

/** A question that was put to a context, and its answer in JSON; null for none. */
export type Answered = [name: Name, about: unknown[], answer: string | null];

export interface TracedContext {
  /** Asks as the first context does, and notes it. */
  context: DialectContext;
  /** Forgets what was asked, before another text. */
  begin(): void;
  /** What was asked since, each question once. */
  answers(): Answered[];
  /** Whether all these questions are still answered the same. */
  areSame(answers: readonly Answered[]): boolean;
}

/** A context that notes the questions of these names, all of whose answers are plain data. */
export function traceContext(context: DialectContext, names: readonly Name[]): TracedContext {
  const noted = new Map<string, Answered>();
  const ask = (name: Name, about: unknown[]): unknown => (context[name] as ((...about: unknown[]) => unknown) | undefined)?.(...about);
  const note = (name: Name, about: unknown[]): unknown => {
    const answer = ask(name, about);
    noted.set(JSON.stringify([name, about]), [name, about, toJson(answer)]);
    return answer;
  };
  return {
    context: { ...context, ...Object.fromEntries(names.map((name) => [name, (...about: unknown[]) => note(name, about)])) },
    begin: () => noted.clear(),
    answers: () => [...noted.values()],
    areSame: (answers) => answers.every(([name, about, answer]) => toJson(ask(name, about)) === answer),
  };
}

const toJson = (value: unknown): string | null => JSON.stringify(value) ?? null;
