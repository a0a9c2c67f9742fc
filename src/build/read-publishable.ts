import { checkContent, checkEntry } from '../checks/check-content.ts';
import { formatIssues } from '../checks/format-issues.ts';
import { toIssue } from '../checks/issue.ts';
import { rememberChecks } from '../checks/remember-checks.ts';
import { toQuarantine } from '../checks/to-quarantine.ts';
import { isHome } from '../model/routes.ts';
import { findFiles } from '../sources/find-files.ts';
import type { Memory } from '../sources/memory.ts';
import { setAside, type Quarantined } from '../sources/quarantine.ts';
import type { Content } from '../sources/read-content.ts';
import { readWholeContent } from '../sources/read-whole-content.ts';
import { typeset } from '../text/typeset.ts';
import { unavailableStrings as words } from '../ui/unavailable-strings.ts';
import { NotBuilt } from './not-built.ts';

export interface Publishable {
  /** What may be printed: each entry set aside is there by its names alone. */
  content: Content;
  quarantine: Quarantined[];
  /** Entries that were read, those set aside included. */
  entries: number;
}

/**
 * The content of `root`, checked: an entry that cannot be published is set aside, those of the paths `aside` too. Says, by
 * `say`, the errors and what is set aside. Throws `NotBuilt` for a fault that is nobody's entry.
 */
export async function readPublishable(
  root: string,
  aside: readonly string[],
  memory: Memory,
  say: (message: string) => void,
): Promise<Publishable> {
  const content = await readWholeContent(root);
  const issues = [
    ...checkContent({ ...content, others: [...content.others, ...findFiles(root, 'public')] }, rememberChecks(checkEntry, memory)),
    ...aside.map((file) => toIssue('page-refusee', { file, line: 1, column: 1 })),
  ];
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length > 0) say(formatIssues(errors, 'text', content.files.length).trimEnd());
  // What is in public/ is published as it is: a fault there is nobody's entry.
  if (errors.some(({ file }) => file.startsWith('public/'))) throw new NotBuilt(words.notBuilt);
  const quarantine = toQuarantine(content.files, issues);
  if (quarantine.length > 0) say(typeset(words.aside(quarantine.map(({ path }) => path))));
  const home = quarantine.find(({ collection, slug }) => isHome(collection, slug));
  if (home) say(typeset(words.withoutHome(home.path)));
  return { content: { ...content, files: setAside(content.files, quarantine) }, quarantine, entries: content.files.length };
}
