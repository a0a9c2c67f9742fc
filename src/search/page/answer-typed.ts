import type { SearchState } from './address.ts';
import type { Answer } from './print-answer.ts';
import type { Search } from './search.ts';
import { untilRest } from './typing.ts';

/**
 * The answer to a question being typed: its last word may be a beginning. When nothing has it, it is taken as a whole
 * word, and mended, once the reader stops. Undefined when the reader has gone on meanwhile.
 */
export async function answerTyped(search: Search, state: SearchState, isCurrent: () => boolean): Promise<Answer | undefined> {
  const answer = await search.answer(state, true);
  if (answer.found.unknown.length === 0 || !isCurrent()) return answer;
  await untilRest();
  return isCurrent() ? search.answer(state, false) : undefined;
}
