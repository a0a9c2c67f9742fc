import type { ComparedBlock } from './compare-blocks.ts';

/** A paragraph that changed or situates a change, or a row of paragraphs that stayed. */
export type Passage = ComparedBlock | { unchanged: string[] };

/** The paragraphs that stayed gathered between those that changed; the title of the section of a change is kept in sight. */
export function foldUnchanged(blocks: readonly ComparedBlock[]): Passage[] {
  const passages: Passage[] = [];
  let same: ComparedBlock[] = [];
  const fold = (kept: readonly ComparedBlock[]) => {
    if (kept.length > 0) passages.push({ unchanged: kept.map(({ runs }) => runs.map(({ text }) => text).join('')) });
  };
  for (const block of blocks) {
    if (block.runs.every(({ state }) => state === 'same')) {
      same.push(block);
      continue;
    }
    const title = block.kind === 'heading' ? -1 : same.findLastIndex(({ kind }) => kind === 'heading');
    if (title === -1) fold(same);
    else {
      fold(same.slice(0, title));
      passages.push(...same.slice(title, title + 1));
      fold(same.slice(title + 1));
    }
    passages.push(block);
    same = [];
  }
  fold(same);
  return passages;
}
