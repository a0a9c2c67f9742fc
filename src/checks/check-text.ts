/** What makes a file unsafe or unreadable whatever its collection: names, encoding, conflict marks, reserved words, as they are written. */
import { isReserved } from '../model/routes.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { SLUG, SLUG_LENGTH, toSlug } from '../text/slug.ts';
import { toIssue, type Issue, type Where } from './issue.ts';
import { INVISIBLE, LOST, MOST_LINES, RESERVED, toCodePoint } from './signs.ts';

/** At the beginning of a line: in the middle of one, marks are looked for in what the line says. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gmu;

/** Issues of the raw text and of the file's name. */
export function checkText(file: SourceFile): Issue[] {
  const issues: Issue[] = [];
  const start: Where = { file: file.path, line: 1, column: 1 };
  if (!SLUG.test(file.slug) || file.slug.length > SLUG_LENGTH)
    issues.push(toIssue('slug-invalide', start, file.slug, toSlug(file.slug) || 'un-nom'));
  else if (isReserved(file.collection, file.slug)) issues.push(toIssue('slug-reserve', start, file.slug));
  if (file.text.startsWith('\uFEFF')) issues.push(toIssue('marque-d-encodage', start));
  issues.push(
    ...onceALine(file, LOST).map(({ where }) => toIssue('encodage', where)),
    ...onceALine(file, INVISIBLE).map(({ where, found }) => toIssue('signe-invisible', where, toCodePoint(found))),
    ...conflictsIn(file).map((where) => toIssue('conflit-git', where)),
    ...onceALine(file, RESERVED).map(({ where, found }) => toIssue('texte-refuse', where, found)),
  );
  return issues;
}

/** A file in another encoding has a fault at each word: one a line is enough to mend them all. The first lines only, in one pass. */
function onceALine({ path, text }: SourceFile, pattern: RegExp): { where: Where; found: string }[] {
  const faults: { where: Where; found: string }[] = [];
  let [line, start, last] = [1, 0, 0];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    for (let end = text.indexOf('\n', start); end !== -1 && end < index; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    if (line === last) continue;
    last = line;
    faults.push({ where: { file: path, line, column: index - start + 1 }, found });
    if (faults.length === MOST_LINES) break;
  }
  return faults;
}

/** `=======` alone may underline a heading, `|||||||` may be a row: they are a conflict only where the other marks are. */
function conflictsIn(file: SourceFile): Where[] {
  const isAsked = /^<{7}/mu.test(file.text);
  return onceALine(file, CONFLICT).flatMap(({ where, found }) => (isAsked || /^[<>]/u.test(found) ? [where] : []));
}
