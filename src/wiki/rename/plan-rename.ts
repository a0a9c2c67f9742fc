/** What renaming a page changes in a whole wiki: decided before anything is written. Pure. */
import type { SourceFile } from '../../sources/source-file.ts';
import { foldKey } from '../../text/fold.ts';
import { toSlug } from '../../text/slug.ts';
import { toTitled, titleOf } from '../corpus.ts';
import { keyOf } from '../link-graph.ts';
import { buildTitleIndex, resolveTitle } from '../title-index.ts';
import { applyEdits, shift } from './edit.ts';
import type { Renaming } from './renaming.ts';
import { retitle } from './retitle.ts';
import { rewriteFrontMatter } from './rewrite-front-matter.ts';
import { rewriteText } from './rewrite-text.ts';

export interface RenameRequest {
  /** Title, alias, slug or path of the page. */
  page: string;
  title: string;
  /** A slug of its own, when it should not come from the title. */
  slug?: string;
}

export interface RenamePlan {
  title: { before: string; after: string };
  /** Path of the page, before and after. */
  page: { before: string; after: string };
  /** Folder of its media, when the slug changes. */
  media?: { before: string; after: string };
  /** Every file that changes, with its new text and the one that it was planned on; the page itself first, at its new path. */
  files: { path: string; text: string; read: string; edits: number }[];
}

export type RenameRefusal =
  | { refused: 'missing'; name: string; suggestion?: string }
  | { refused: 'ambiguous'; name: string; paths: string[] }
  | { refused: 'same-title'; title: string }
  | { refused: 'no-slug'; title: string }
  | { refused: 'taken'; path: string };

/**
 * The plan of a renaming, or why it is refused. A slug that came from the title follows it; a slug of its own (a pole's
 * identifier, a source's key, a page of the site that the code knows) stays unless another is asked for.
 */
export function planRename(files: readonly SourceFile[], { page, title, slug }: RenameRequest): RenamePlan | RenameRefusal {
  const known = buildTitleIndex(files.map(toTitled));
  const byPath = files.find((file) => file.path === page);
  const resolution = byPath ? { status: 'found' as const, entry: toTitled(byPath) } : resolveTitle(known, page);
  const fileOf = (entry: { collection: string; slug: string }) => files.find((file) => keyOf(file) === `${entry.collection}/${entry.slug}`);
  if (resolution.status === 'ambiguous')
    return { refused: 'ambiguous', name: page, paths: resolution.entries.flatMap((entry) => fileOf(entry)?.path ?? []) };
  const file = resolution.status === 'found' ? fileOf(resolution.entry) : undefined;
  if (!file || resolution.status !== 'found')
    return {
      refused: 'missing',
      name: page,
      ...(resolution.status === 'missing' && resolution.suggestion && { suggestion: resolution.suggestion }),
    };

  const before = { title: titleOf(file), slug: file.slug };
  const follows = file.collection !== 'pages' && before.slug === toSlug(before.title);
  const after = { title, slug: slug ?? (follows ? toSlug(title) : before.slug) };
  if (before.title === after.title && before.slug === after.slug) return { refused: 'same-title', title };
  if (toSlug(after.slug) !== after.slug || after.slug === '') return { refused: 'no-slug', title };
  const holder = files.find(
    (other) =>
      other !== file &&
      other.collection === file.collection &&
      (other.slug === after.slug || foldKey(titleOf(other)) === foldKey(after.title)),
  );
  if (holder) return { refused: 'taken', path: holder.path };

  const former = [...(before.title === after.title ? [] : [before.title]), ...(before.slug === after.slug ? [] : [before.slug])];
  const own = toTitled(file);
  const renamed = { ...own, ...after, names: [...own.names, ...former] };
  const next = buildTitleIndex(files.map((other) => (other === file ? renamed : toTitled(other))));
  const renaming: Renaming = { collection: file.collection, before: own, after: renamed, known, next };
  const path = `content/${file.collection}/${after.slug}.${file.isMdx ? 'mdx' : 'md'}`;
  return {
    title: { before: before.title, after: after.title },
    page: { before: file.path, after: path },
    ...(before.slug !== after.slug && {
      media: { before: `content/media/${file.collection}/${before.slug}`, after: `content/media/${file.collection}/${after.slug}` },
    }),
    files: [file, ...files.filter((other) => other !== file)].flatMap((each) => {
      const edits = [
        ...(each === file ? retitle(file, after.title, former) : []),
        ...rewriteFrontMatter(each, renaming),
        ...shift(rewriteText(each.body, renaming), each.text.length - each.body.length),
      ];
      if (edits.length === 0 && each !== file) return [];
      return [{ path: each === file ? path : each.path, text: applyEdits(each.text, edits), read: each.text, edits: edits.length }];
    }),
  };
}
