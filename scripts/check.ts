/**
 * `npm run check`: the content alone, without building. Exit 1 on an error. `--format text|json|github`; `--since <revision>` also
 * refuses the pages removed since this branch left that revision that others still cite.
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { checkRemovals } from '../src/checks/check-removals.ts';
import { compareIssues } from '../src/checks/issue.ts';
import { formatIssues, formats, type Format } from '../src/checks/format-issues.ts';
import { findFiles } from '../src/sources/find-files.ts';
import { readWholeContent } from '../src/sources/read-whole-content.ts';
import { typeset } from '../src/text/typeset.ts';
import { wikiStrings } from '../src/ui/wiki-strings.ts';
import { readRemoved } from './support/read-removed.ts';

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    root: { type: 'string', default: process.cwd() },
    since: { type: 'string' },
  },
});
const format = formats.find((name) => name === values.format);
if (!format) {
  console.error(`Format inconnu : « ${values.format} ». Formats possibles : ${formats.join(', ')}.`);
  process.exit(2);
}
const content = await readWholeContent(values.root);
const removed = values.since
  ? await readRemoved(values.root, values.since, content.files).catch(() => {
      console.error(typeset(wikiStrings.unknownRevision(values.since ?? '')));
      process.exit(2);
    })
  : [];
const issues = [
  ...checkContent({ ...content, others: [...content.others, ...findFiles(values.root, 'public')] }),
  ...checkRemovals(removed, content.files),
].sort(compareIssues);
process.stdout.write(formatIssues(issues, format satisfies Format, content.files.length));
process.exitCode = issues.some((issue) => issue.severity === 'error') ? 1 : 0;
