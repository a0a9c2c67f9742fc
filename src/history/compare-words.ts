import { diffArrays } from 'diff';

/** A piece of text that stayed, came or went. */
export interface Run {
  state: 'same' | 'added' | 'removed';
  text: string;
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
/** Beyond this many words that differ, two paragraphs are two texts: the whole goes, the whole comes. */
const MAX_EDITS = 1200;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, as they are counted and compared. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** What changed between two paragraphs, word by word. A lone space or mark between two changes belongs to both. */
export function compareWords(before: string, after: string): Run[] {
  if (before === after) return after ? [{ state: 'same', text: after }] : [];
  const [old, young] = [toTokens(before), toTokens(after)];
  const changes = diffArrays(old, young, { maxEditLength: MAX_EDITS });
  if (!changes) return toRuns(before, after);
  const runs: Run[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    runs.push(...toRuns(removed, added));
    [removed, added] = ['', ''];
  };
  changes.forEach(({ value, added: isAdded, removed: isRemoved }, index) => {
    const text = value.join('');
    if (isAdded) added += text;
    else if (isRemoved) removed += text;
    else if ((removed || added) && index < changes.length - 1 && wordsOf(text).length === 0) {
      removed += text;
      added += text;
    } else {
      settle();
      runs.push({ state: 'same', text });
    }
  });
  settle();
  return runs;
}

const toTokens = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

function toRuns(removed: string, added: string): Run[] {
  return [
    { state: 'removed' as const, text: removed },
    { state: 'added' as const, text: added },
  ].filter(({ text }) => text !== '');
}
