/** What makes a file unsafe or unreadable whatever its collection: names, encoding, conflict marks, reserved words. */
import { isReserved } from '../model/routes.ts';
import { inText, type SourceFile } from '../sources/source-file.ts';
import { SLUG, SLUG_LENGTH, toSlug } from '../text/slug.ts';
import { toIssue, type Issue, type Where } from './issue.ts';

/** Names that Astro's own image pass would expand after the sanitiser, wherever they stand. */
const RESERVED = /__ASTRO_IMAGE_?/giu;
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gmu;
/** Controls but tab and line ends, and what turns the reading order: reviewers would not read what the machine reads. */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

/** Issues of the raw text and of the file's name. */
export function checkText(file: SourceFile): Issue[] {
  const issues: Issue[] = [];
  const start: Where = { file: file.path, line: 1, column: 1 };
  if (!SLUG.test(file.slug) || file.slug.length > SLUG_LENGTH)
    issues.push(toIssue('slug-invalide', start, file.slug, toSlug(file.slug) || 'un-nom'));
  else if (isReserved(file.collection, file.slug)) issues.push(toIssue('slug-reserve', start, file.slug));
  if (file.text.startsWith('\uFEFF')) issues.push(toIssue('marque-d-encodage', start));
  issues.push(
    ...onceALine(file, /\uFFFD/gu).map(({ where }) => toIssue('encodage', where)),
    ...onceALine(file, INVISIBLE).map(({ where, found }) => toIssue('signe-invisible', where, toCodePoint(found))),
    ...onceALine(file, CONFLICT).flatMap(({ where, found }) => (isConflict(file.text, found) ? [toIssue('conflit-git', where)] : [])),
    ...onceALine(file, RESERVED).map(({ where, found }) => toIssue('texte-refuse', where, found)),
  );
  return issues;
}

/** A file in another encoding has a fault at each word: one a line is enough to mend them all. */
function onceALine(file: SourceFile, pattern: RegExp): { where: Where; found: string }[] {
  const seen = new Set<number>();
  return [...file.text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const where = inText(file, index);
    if (seen.has(where.line)) return [];
    seen.add(where.line);
    return [{ where, found }];
  });
}

const toCodePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `=======` alone may underline a heading, `|||||||` may be a row: they are a conflict only where the other marks are. */
const isConflict = (text: string, mark: string): boolean => /^[<>]/u.test(mark) || /^<{7}/mu.test(text);
