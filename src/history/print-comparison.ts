/** A comparison as people read it: the fields, then the passages that changed; every text is typeset. */
import { typesetRuns, typeset } from '../text/typeset.ts';
import { historyStrings as words } from '../ui/history-strings.ts';
import type { FieldChange } from './compare-fields.ts';
import type { Comparison } from './compare-versions.ts';
import { compareWords, type Run } from './compare-words.ts';
import { foldUnchanged } from './fold-unchanged.ts';

export interface PrintedComparison {
  fields: { label: string; runs: Run[] }[];
  passages: ({ kind: string; runs: Run[] } | { label: string; unchanged: string[] })[];
}

/** What a page prints of a comparison: paragraphs that stayed are gathered under their number. */
export const printComparison = ({ fields, blocks }: Pick<Comparison, 'fields' | 'blocks'>): PrintedComparison => ({
  fields: fields.map((field) => ({ label: field.label, runs: toRuns(field) })),
  passages: foldUnchanged(blocks).map((passage) =>
    'unchanged' in passage
      ? { label: words.unchanged(passage.unchanged.length), unchanged: passage.unchanged.map(typeset) }
      : { kind: passage.kind, runs: passage.kind === 'code' ? passage.runs : typesetTogether(passage.runs) },
  ),
});

/** The runs of a paragraph with French spaces and marks, as if they were one text. */
function typesetTogether(runs: readonly Run[]): Run[] {
  const texts = typesetRuns(runs.map(({ text }) => text));
  return runs.map((run, index) => ({ ...run, text: texts[index] ?? '' }));
}

/** A field's change as runs: a value word by word, a list by what came and went. */
function toRuns({ before, after, added, removed }: FieldChange): Run[] {
  if (before !== undefined || after !== undefined) return compareWords(before ?? '', after ?? '');
  const runs: Run[] = [
    ...(removed ?? []).map((text): Run => ({ state: 'removed', text })),
    ...(added ?? []).map((text): Run => ({ state: 'added', text })),
  ];
  return runs.length > 0 ? runs : [{ state: 'same', text: words.field.order }];
}
