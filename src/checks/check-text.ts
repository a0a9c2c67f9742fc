/** What makes a file unsafe or unreadable whatever its collection: names, encoding, conflict marks, reserved words. */
import { reservedSlugs } from '../model/routes.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { SLUG, SLUG_LENGTH, toSlug } from '../text/slug.ts';
import { toIssue, type Issue, type Where } from './issue.ts';

/** Names that Astro's own image pass would expand after the sanitiser, wherever they stand. */
const RESERVED = /__ASTRO_IMAGE_?/giu;
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: .*)?$/gmu;

/** Issues of the raw text and of the file's name. */
export function checkText(file: SourceFile): Issue[] {
  const issues: Issue[] = [];
  const start: Where = { file: file.path, line: 1, column: 1 };
  if (!SLUG.test(file.slug) || file.slug.length > SLUG_LENGTH)
    issues.push(toIssue('slug-invalide', start, file.slug, toSlug(file.slug) || 'un-nom'));
  else if (reservedSlugs.has(file.slug)) issues.push(toIssue('slug-reserve', start, file.slug));
  for (const { index } of file.text.matchAll(/\uFFFD/gu)) issues.push(toIssue('encodage', whereIs(file, index)));
  for (const { index } of file.text.matchAll(CONFLICT))
    if (isConflict(file.text, index)) issues.push(toIssue('conflit-git', whereIs(file, index)));
  for (const { index, 0: word } of file.text.matchAll(RESERVED)) issues.push(toIssue('texte-refuse', whereIs(file, index), word));
  return issues;
}

/** `=======` alone may underline a heading: it is a conflict only where the other marks are. */
const isConflict = (text: string, index: number): boolean => text[index] !== '=' || /^<{7}/mu.test(text);

function whereIs(file: SourceFile, offset: number): Where {
  const before = file.text.slice(0, offset).split('\n');
  return { file: file.path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
