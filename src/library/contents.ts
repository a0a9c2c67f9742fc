/** The table of contents of a page. */
import { partAnchors } from '../model/page-anchors.ts';
import type { EntryPage, Heading } from '../prepared/index.ts';
import { strings } from '../ui/strings.ts';

/** A part of a page as a heading of the second rank. */
export const toHeading = ({ id, title }: { id: string; title: string }): Heading => ({ depth: 2, id, text: title });

/** The headings of a text, then what the fields of its entry print after it; those of the text alone when they are too few for a table. */
export function toContents(
  written: readonly Heading[],
  {
    evidence,
    statements,
    timeline,
    disagreements,
    notes,
  }: Pick<EntryPage, 'evidence' | 'statements' | 'timeline' | 'disagreements' | 'notes'>,
): Heading[] {
  if (written.filter(({ depth }) => depth === 2).length < 2) return [...written];
  const { entry: words } = strings;
  const parts = [
    ...(evidence.length > 0 ? [{ id: partAnchors.evidence, title: words.evidence }] : []),
    ...statements,
    ...(timeline.length > 0 ? [{ id: partAnchors.timeline, title: words.timeline }] : []),
    ...(disagreements.length > 0 ? [{ id: partAnchors.disagreements, title: words.disagreements }] : []),
    ...(notes.length > 0 ? [{ id: partAnchors.notes, title: words.sources }] : []),
  ];
  return [...written, ...parts.map(toHeading)];
}
