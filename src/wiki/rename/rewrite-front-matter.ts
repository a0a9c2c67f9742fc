import { isScalar, parse, type Scalar } from 'yaml';
import { findProse } from '../../sources/prose.ts';
import { findReferences } from '../../sources/references.ts';
import { yamlStart, type SourceFile } from '../../sources/source-file.ts';
import { applyEdits, type Edit } from './edit.ts';
import type { Renaming } from './renaming.ts';
import { rewriteText } from './rewrite-text.ts';

/** What the front matter of any page must change to follow a renaming: relations, evidence, prose. Positions are the file's. */
export function rewriteFrontMatter(file: SourceFile, renaming: Renaming): Edit[] {
  const { collection, before, after } = renaming;
  const { data } = file.frontMatter;
  const references = findReferences(file.collection, data).filter(({ to, slug }) => to === collection && slug === before.slug);
  const evidence = Array.isArray(data['evidence']) && collection === 'guides' ? (data['evidence'] as unknown[]) : [];
  const claims = evidence.flatMap((row, index) => {
    const claim = (row as { claim?: unknown } | null)?.claim;
    return typeof claim === 'string' && claim.startsWith(`${before.slug}#`) ? [{ path: ['evidence', index, 'claim'] }] : [];
  });
  const moved = before.slug === after.slug ? [] : [...references, ...claims];
  return [
    ...moved.flatMap(({ path }) => editScalar(file, path, (raw) => raw.replace(before.slug, after.slug))),
    ...findProse(file).flatMap(({ path }) => editScalar(file, path, (raw) => applyEdits(raw, rewriteText(raw, renaming)))),
  ];
}

/**
 * The edit of one value, as it is written: its quotes and line breaks stay. When the new words do not fit in that writing
 * (a colon in a plain value, a quote in a quoted one), the whole value is written between double quotes.
 */
function editScalar(file: SourceFile, path: readonly (string | number)[], change: (text: string) => string): Edit[] {
  const node = file.frontMatter.document.getIn(path, true);
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return [];
  const start = yamlStart(file) + node.range[0];
  const end = yamlStart(file) + node.range[1];
  const raw = file.text.slice(start, end);
  const written = change(raw);
  if (written === raw) return [];
  const value = change(node.value);
  return [{ start, end, text: isBlock(node) || reads(written, value) ? written : JSON.stringify(value) }];
}

const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';

function reads(written: string, value: string): boolean {
  try {
    return parse(`- ${written}`)?.[0] === value;
  } catch {
    return false;
  }
}
