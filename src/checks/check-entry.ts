/** One page, given what the rest of the wiki answers. Pure, and the same in the command and in the browser. */
import type { Parser } from '../markdown/parse.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkBody } from './check-body.ts';
import { checkEditorial } from './check-editorial.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkNames } from './check-names.ts';
import { checkRelations } from './check-relations.ts';
import { checkSigns } from './check-signs.ts';
import { checkText } from './check-text.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { Questions } from './questions.ts';
import { readTree } from './read-tree.ts';

/** Issues of one page, in reading order; `parse` reads its Markdown. */
export function checkEntryWith(parse: Parser, file: SourceFile, wiki: Questions): Issue[] {
  const { tree, issues } = readTree(file, wiki, parse);
  const written = checkText(file);
  return [
    ...written,
    ...checkFrontMatter(file),
    ...checkNames(file),
    ...checkRelations(file, wiki),
    ...issues,
    ...(tree
      ? [
          ...checkSigns(file, tree, written),
          ...checkBody(file, tree, wiki),
          ...checkAnchors(file, tree),
          ...checkEditorial(file, tree, wiki),
        ]
      : []),
  ].sort(compareIssues);
}
