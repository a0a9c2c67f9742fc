/** `npm run rename -- <page> <new title> [--slug s] [--dry-run]`: a page, its address and every link to it, in one commit. */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { formatIssue } from '../src/checks/format-issues.ts';
import type { Issue } from '../src/checks/issue.ts';
import { readContent } from '../src/sources/read-content.ts';
import { parseSourceFile } from '../src/sources/source-file.ts';
import { typeset } from '../src/text/typeset.ts';
import { renameStrings as words } from '../src/ui/rename-strings.ts';
import { planRename, type RenamePlan, type RenameRefusal } from '../src/wiki/rename/plan-rename.ts';
import { commitRename } from './support/commit-rename.ts';

const root = process.cwd();
const { values, positionals } = parseArgs({
  options: { slug: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [page, title] = positionals.map((text) => text.trim());
if (!page || !title || positionals.length > 2) quit(words.usage, 2);

const content = readContent(root);
const plan = planRename(content.files, { page, title, ...(values.slug && { slug: values.slug }) });
if ('refused' in plan) quit(sayRefusal(plan));
const faults = newFaults(plan);
if (faults.length > 0) quit(words.faults(faults.map(formatIssue).join('\n\n')));

const others = plan.files.slice(1);
const { before, after } = plan.page;
say(words.title(plan.title.before, plan.title.after));
say(before === after ? words.kept(before) : words.moved(before, after));
for (const { path } of others) console.log(`  ${path}`);
say(
  words.rewritten(
    others.reduce((sum, { edits }) => sum + edits, 0),
    others.length,
  ),
);
if (!values['dry-run']) await commitRename(root, plan).catch((error: Error) => quit(error.message));
say(values['dry-run'] ? words.dryRun : words.done);

/** Faults that the wiki would have after the renaming and does not have now. */
function newFaults({ page: moved, media, files }: RenamePlan): Issue[] {
  const hasMedia = (path: string) => content.hasMedia(path) || (!!media && content.hasMedia(path.replace(media.after, media.before)));
  const changed = new Map(files.map(({ path, text }) => [path === moved.after ? moved.before : path, parseSourceFile(path, text)]));
  const next = content.files.map((file) => changed.get(file.path) ?? file);
  const known = new Set(checkContent(content).map(({ code, what }) => `${code} ${what}`));
  return checkContent({ files: next, others: [], hasMedia }).filter(
    ({ severity, code, what }) => severity === 'error' && !known.has(`${code} ${what}`),
  );
}

function sayRefusal(refusal: RenameRefusal): string {
  switch (refusal.refused) {
    case 'missing':
      return words.missing(refusal.name, refusal.suggestion);
    case 'ambiguous':
      return words.ambiguous(refusal.name, refusal.paths.join(', '));
    case 'same-title':
      return words.sameTitle(refusal.title);
    case 'no-slug':
      return words.noSlug(refusal.title);
    case 'taken':
      return words.taken(refusal.path);
  }
}

function say(line: string): void {
  console.log(typeset(line));
}

function quit(message: string, code = 1): never {
  console.error(typeset(message));
  process.exit(code);
}
