/** `npm run check`: the content alone, without building. Exit 1 on an error. `--format text|json|github`. */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { formatIssues, formats, type Format } from '../src/checks/format-issues.ts';
import { findFiles } from '../src/sources/find-files.ts';
import { readContent } from '../src/sources/read-content.ts';

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, root: { type: 'string', default: process.cwd() } },
});
const format = formats.find((name) => name === values.format);
if (!format) {
  console.error(`Format inconnu : « ${values.format} ». Formats possibles : ${formats.join(', ')}.`);
  process.exit(2);
}
const content = readContent(values.root);
const issues = checkContent({ ...content, others: [...content.others, ...findFiles(values.root, 'public')] });
process.stdout.write(formatIssues(issues, format satisfies Format, content.files.length));
process.exitCode = issues.some((issue) => issue.severity === 'error') ? 1 : 0;
