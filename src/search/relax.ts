/** Pages that hold the same words of a question. */
export interface WordGroup {
  /** Positions of the words in the question. */
  words: number[];
  ids: string[];
}

/**
 * Pages by the words they hold, when no page holds them all: those with most words first. `idsByWord` gives, for each
 * word of the question, the pages where it stands.
 */
export function relax(idsByWord: readonly (readonly string[])[]): WordGroup[] {
  const wordsOf = new Map<string, number[]>();
  idsByWord.forEach((ids, word) => ids.forEach((id) => wordsOf.set(id, [...(wordsOf.get(id) ?? []), word])));
  const groups = new Map<string, WordGroup>();
  for (const [id, words] of wordsOf) {
    const key = words.join();
    const group = groups.get(key) ?? { words, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.words.length - a.words.length);
}
