/** Names that would lead nowhere, or to somebody else. */
import { placeOf, type SourceFile } from '../sources/source-file.ts';
import { isDraft } from '../wiki/corpus.ts';
import { buildRedirects } from '../wiki/redirects.ts';
import { LINK_MARKS } from '../wiki/wikilink.ts';
import { toIssue, type Issue } from './issue.ts';

/** Issues of the title and aliases of one page: a wikilink cannot say a name that holds its own marks. Sources are cited by key. */
export function checkNames(file: SourceFile): Issue[] {
  if (file.collection === 'sources') return [];
  const { title, aliases } = file.frontMatter.data;
  const names: [name: unknown, path: (string | number)[]][] = [
    [title, ['title']],
    ...(Array.isArray(aliases) ? aliases : []).map((alias: unknown, index): [unknown, (string | number)[]] => [alias, ['aliases', index]]),
  ];
  return names.flatMap(([name, path]) =>
    typeof name === 'string' && LINK_MARKS.test(name)
      ? [toIssue('nom-sans-lien', { file: file.path, ...placeOf(file.frontMatter, path) }, name, `${file.collection}/${file.slug}`)]
      : [],
  );
}

/** Issues of aliases whose address is already another page's, or another page's alias. */
export function checkAliases(files: readonly SourceFile[]): Issue[] {
  return buildRedirects(files.filter((file) => !isDraft(file))).disputes.map(({ file, alias, path, holder }) =>
    toIssue('nom-deja-pris', { file: file.path, ...placeOf(file.frontMatter, path) }, alias, holder.path),
  );
}
