/** Slugs that name other entries, and the evidence of cases. */
import { findReferences } from '../sources/references.ts';
import { placeOf, type SourceFile } from '../sources/source-file.ts';
import { nearest } from '../text/nearest.ts';
import { toIssue, type Issue } from './issue.ts';
import type { Known } from './known.ts';

/** Issues of the references of one file. */
export function checkRelations(file: SourceFile, known: Known): Issue[] {
  const at = (path: (string | number)[]) => ({ file: file.path, ...placeOf(file.frontMatter, path) });
  const dead = findReferences(file.collection, file.frontMatter.data).filter(({ to, slug }) => !known.slugs[to].has(slug));
  const claims =
    file.collection === 'case-studies' && Array.isArray(file.frontMatter.data['evidence']) ? file.frontMatter.data['evidence'] : [];
  return [
    ...dead.map(({ to, slug, path, label }) =>
      toIssue('relation-inconnue', at(path), label, slug, `content/${to}`, nearest(slug, known.slugs[to])),
    ),
    ...claims.flatMap((item: unknown, index) => {
      const claim = (item as { claim?: unknown } | null)?.claim;
      if (typeof claim !== 'string' || known.recommendations.has(claim)) return [];
      return [toIssue('preuve-inconnue', at(['evidence', index, 'claim']), claim, nearest(claim, known.recommendations))];
    }),
  ];
}
