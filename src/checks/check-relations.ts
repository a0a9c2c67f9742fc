/** Slugs that name other entries, and the evidence of cases. */
import { findReferences } from '../sources/references.ts';
import { placeOf, type SourceFile } from '../sources/source-file.ts';
import { toIssue, type Issue } from './issue.ts';
import type { Questions } from './questions.ts';

/** Issues of the references of one file. */
export function checkRelations(file: SourceFile, wiki: Questions): Issue[] {
  const at = (path: (string | number)[]) => ({ file: file.path, ...placeOf(file.frontMatter, path) });
  const dead = findReferences(file.collection, file.frontMatter.data).filter(({ to, slug }) => !wiki.isEntry(to, slug));
  const claims =
    file.collection === 'case-studies' && Array.isArray(file.frontMatter.data['evidence']) ? file.frontMatter.data['evidence'] : [];
  return [
    ...dead.map(({ to, slug, path, label }) =>
      wiki.isDraft(to, slug)
        ? toIssue('fiche-en-brouillon', at(path), label, slug)
        : toIssue('relation-inconnue', at(path), label, slug, `content/${to}`, wiki.nearestEntry(to, slug) ?? undefined),
    ),
    ...claims.flatMap((item: unknown, index) => {
      const claim = (item as { claim?: unknown } | null)?.claim;
      if (typeof claim !== 'string' || wiki.isRecommendation(claim)) return [];
      return [toIssue('preuve-inconnue', at(['evidence', index, 'claim']), claim, wiki.nearestRecommendation(claim) ?? undefined)];
    }),
  ];
}
