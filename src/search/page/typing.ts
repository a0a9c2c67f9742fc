/** Least time between two answers while a reader types, in milliseconds. */
const PAUSE = 90;
/** Time after which a reader has stopped typing, in milliseconds: what the first results can do without is fetched then. */
const REST = 200;
/** One or two letters begin any word. */
const ENDS_WITH_A_WORD = /[\p{L}\p{N}]{3}$/u;

/**
 * Calls `ask` while the reader types: at once, then at most every {@link PAUSE}, the last letter never lost. A question
 * that ends with one or two letters is only asked when no other letter follows.
 */
export function onTyping(input: HTMLInputElement, ask: () => void): void {
  let last = -Infinity;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  const askNow = (): void => {
    soon = undefined;
    last = performance.now();
    ask();
  };
  input.addEventListener('input', () => {
    clearTimeout(late);
    if (ENDS_WITH_A_WORD.test(input.value)) soon ??= setTimeout(askNow, Math.max(0, last + PAUSE - performance.now()));
    else late = setTimeout(askNow, REST);
  });
}

/** Resolves when a reader who types no more has stopped. */
export const untilRest = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, REST));
