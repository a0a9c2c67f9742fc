import { toFullText } from '../sources/prose.ts';
import { findReferences } from '../sources/references.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { readCalls } from './call.ts';
import { blankCode } from './plain-text.ts';

/** The keys that a text calls, in the order of its calls. */
export const findCalls = (text: string): string[] => readCalls(blankCode(text)).map(({ key }) => key.toLowerCase());

/** For each source, the entries that cite it, in a text or in a field. */
export function buildCitations(files: Iterable<SourceFile>): Map<string, SourceFile[]> {
  const citedBy = new Map<string, SourceFile[]>();
  for (const file of files) {
    const called = findCalls(toFullText(file));
    const named = findReferences(file.collection, file.frontMatter.data)
      .filter(({ to }) => to === 'sources')
      .map(({ slug }) => slug);
    for (const key of new Set([...called, ...named])) citedBy.set(key, [...(citedBy.get(key) ?? []), file]);
  }
  return citedBy;
}
