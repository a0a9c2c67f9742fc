/** What the case studies say of the recommendations of the guides. */
import type { SourceFile } from '../sources/source-file.ts';

/** From the weakest to the strongest: what a pole is counted for, when its cases do not say the same. */
const stances = ['supports', 'nuances', 'contradicts'] as const;
export type Stance = (typeof stances)[number];

export interface EvidenceRow {
  caseStudy: string;
  pole: string;
  stance: Stance;
}

/** What published case studies say, by `guide#id`, in the order of files. */
export function collectEvidence(files: readonly SourceFile[]): Map<string, EvidenceRow[]> {
  const byClaim = new Map<string, EvidenceRow[]>();
  for (const { collection, slug, frontMatter } of files) {
    const { pole, evidence } = frontMatter.data as { pole?: unknown; evidence?: { claim: string; stance: Stance }[] };
    if (collection !== 'case-studies' || typeof pole !== 'string' || !Array.isArray(evidence)) continue;
    for (const { claim, stance } of evidence) {
      const rows = byClaim.get(claim) ?? [];
      rows.push({ caseStudy: slug, pole, stance });
      byClaim.set(claim, rows);
    }
  }
  return byClaim;
}

/** One row a pole, by stance: a case that contradicts counts before one that nuances, and this before one that supports. */
export function weighEvidence(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const byPole = new Map<string, EvidenceRow>();
  for (const row of rows) {
    const known = byPole.get(row.pole);
    if (!known || weightOf(row) > weightOf(known)) byPole.set(row.pole, row);
  }
  return [...byPole.values()].sort((a, b) => weightOf(a) - weightOf(b));
}

const weightOf = ({ stance }: EvidenceRow): number => stances.indexOf(stance);
