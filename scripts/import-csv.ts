/** `npm run import:csv -- <file.csv> [--write]`: what a CSV of the site, edited in a spreadsheet, would change; then changes it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { planImport } from '../src/csv-import/plan-import.ts';
import { sayPlan } from '../src/csv-import/say-plan.ts';
import { isUnread } from '../src/history/git.ts';
import { readContent } from '../src/sources/read-content.ts';
import { typeset } from '../src/text/typeset.ts';
import { importStrings as words } from '../src/ui/import-strings.ts';
import { readEntriesAt } from './support/read-entries-at.ts';
import { replaceFiles } from './support/replace-files.ts';

const root = process.cwd();
const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true });
const [name, ...others] = positionals;
if (!name || others.length > 0) quit(words.usage, 2);

const content = readContent(root);
if (checkContent(content).some(({ severity }) => severity === 'error')) quit(words.faulty);
const plan = await planImport({ name, bytes: read(name) }, content, (commit) => readEntriesAt(root, commit)).catch((error: unknown) => {
  if (isUnread(error)) quit(error.message);
  throw error;
});
const { changes, files, added, issues } = plan;

for (const said of sayPlan(plan)) console.log(`${said}\n`);
if (issues.length > 0) quit(words.refused(issues.length));
const texts = new Map(content.files.map(({ path, text }) => [path, text]));
// A contribution may have been published since the content was read.
const moved = files.find(({ path }) => readNow(path) !== texts.get(path));
if (values.write && moved) quit(words.moving(moved.path));
if (values.write) {
  const replaced = await replaceFiles(root, files).catch((error: Error) => quit(words.unwritten(error.message)));
  await replaced.end();
}
const say = values.write ? words.done : words.would;
console.log(typeset(changes.length === 0 ? words.nothing : say(changes.length, files.length, added.length)));

function readNow(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    quit(words.unreadable(file));
  }
}

function quit(message: string, code = 1): never {
  console.error(typeset(message));
  process.exit(code);
}
