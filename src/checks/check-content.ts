/** The whole content, or one page of it: all issues at once, in reading order. Pure. */
import { parseNatively } from '../markdown/parse-natively.ts';
import type { MediaFile } from '../sources/read-media.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { foldKey } from '../text/fold.ts';
import { SLUG } from '../text/slug.ts';
import { buildCitations } from '../wiki/citations.ts';
import { isDraft } from '../wiki/corpus.ts';
import { checkUncited } from './check-editorial.ts';
import { checkEntryWith } from './check-entry.ts';
import { checkFiles } from './check-files.ts';
import { checkAliases } from './check-names.ts';
import { compareIssues, toIssue, type Issue } from './issue.ts';
import { buildKnown } from './known.ts';
import { askKnown, type Questions } from './questions.ts';

export interface ContentToCheck {
  files: readonly SourceFile[];
  /** What else was found: images, and what should not be there. */
  others: readonly MediaFile[];
  hasMedia: (path: string) => boolean;
}

/** Issues of one page, given what the rest of the wiki answers. */
export const checkEntry = (file: SourceFile, wiki: Questions): Issue[] => checkEntryWith(parseNatively, file, wiki);

/** Issues of a whole content tree; `check` gives those of one page. */
export function checkContent({ files, others, hasMedia }: ContentToCheck, check = checkEntry): Issue[] {
  const wiki = askKnown(buildKnown(files, hasMedia));
  return [
    ...checkFiles(others),
    ...checkCollisions(files),
    ...checkAliases(files),
    ...checkUncited(files, new Set(buildCitations(files.filter((file) => !isDraft(file))).keys())),
    ...files.flatMap((file) => check(file, wiki)),
  ].sort(compareIssues);
}

function checkCollisions(files: readonly SourceFile[]): Issue[] {
  const addresses = new Map<string, SourceFile>();
  const titles = new Map<string, SourceFile>();
  // Of two pages at one address, the one whose name is right keeps it.
  const byName = [...files].sort((a, b) => Number(SLUG.test(b.slug)) - Number(SLUG.test(a.slug)));
  return byName.flatMap((file) => {
    const where = { file: file.path, line: 1, column: 1 };
    const address = `${file.collection}/${file.slug.normalize('NFKC').toLowerCase()}`;
    const twin = addresses.get(address);
    addresses.set(address, file);
    const { title } = file.frontMatter.data;
    const key =
      typeof title === 'string' && file.collection !== 'sources' && !isDraft(file) ? `${file.collection}/${foldKey(title)}` : undefined;
    const namesake = key ? titles.get(key) : undefined;
    if (key) titles.set(key, file);
    return [
      ...(twin ? [toIssue('doublon', where, twin.path)] : []),
      ...(namesake && !twin ? [toIssue('titre-en-double', where, String(title), namesake.path)] : []),
    ];
  });
}
