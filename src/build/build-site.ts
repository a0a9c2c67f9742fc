/** Builds the site: check the content, print aside, judge what was printed, index, and only then replace what readers see. */
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent, checkEntry } from '../checks/check-content.ts';
import { formatIssues } from '../checks/format-issues.ts';
import { toIssue } from '../checks/issue.ts';
import { missingPages } from '../checks/missing-pages.ts';
import { rememberChecks } from '../checks/remember-checks.ts';
import { toQuarantine } from '../checks/to-quarantine.ts';
import { copyDecap } from '../cms/copy-decap.ts';
import { mdxKeysOf } from '../markdown/mdx-keys.ts';
import { homeSlug } from '../model/routes.ts';
import { writeVersion } from '../offline/write-version.ts';
import { writeRedirects } from '../redirects/write-redirects.ts';
import { checkBuiltSite } from '../safety/check-built-site.ts';
import { findAtFault } from '../safety/find-at-fault.ts';
import { replaceFolder, restoreFolder } from '../safety/replace-folder.ts';
import { writeHeaders } from '../safety/write-headers.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { writeSitemap } from '../seo/write-sitemap.ts';
import { digest } from '../sources/digest.ts';
import { findFiles } from '../sources/find-files.ts';
import { getMemory, openMemory } from '../sources/memory.ts';
import { setAside, writeQuarantine } from '../sources/quarantine.ts';
import { readWholeContent } from '../sources/read-whole-content.ts';
import { giveContent } from '../sources/watch-content.ts';
import { typeset } from '../text/typeset.ts';
import { safetyStrings } from '../ui/safety-strings.ts';
import { unavailableStrings as words } from '../ui/unavailable-strings.ts';
import { liveCorpus } from '../wiki/live-corpus.ts';
import { NotBuilt } from './not-built.ts';
import { openProgram } from './open-program.ts';
import { printSite } from './print-site.ts';
import { readRecord, writeRecord } from './record.ts';
import { salvage } from './salvage.ts';

export interface Wish {
  /** Folder of the site that readers see, in the project. */
  out: string;
  /** Paths of entries whose pages a first build made and could not publish. */
  aside: readonly string[];
  /** Of the code that this process runs: what was kept under another is not used. */
  codeKey: string;
  /** Told, in French and typeset, what whoever builds must know. */
  say: (message: string) => void;
}

export interface Built {
  /** Entries read; pages that the search finds; files of pages, and those that were printed anew. */
  entries: number;
  searchable: number;
  files: number;
  printed: number;
}

/**
 * Builds the site of the project `root`, whose folders nobody else uses meanwhile. An entry that cannot be published is set
 * aside, said, and does not stop the others. Throws `NotBuilt` when nothing is published: the last good site stays.
 */
export async function buildSite(root: string, { out: name, aside, codeKey, say }: Wish): Promise<Built> {
  const next = join(root, '.build/site');
  const last = join(root, '.build/last');
  /** What a build remembers for the next; without it, everything is made again. */
  const kept = join(root, '.build/kept');
  const recordFile = join(kept, 'pages.json');
  const out = join(root, name);
  await restoreFolder(out, last);
  const lastRecord = readRecord(recordFile, codeKey);
  const ground = salvage(next, lastRecord.files);
  // Said where it is awaited.
  ground.catch(() => undefined);

  const content = await readWholeContent(root);
  const forget = openMemory(join(kept, 'memory'), codeKey);
  const issues = [
    ...checkContent({ ...content, others: [...content.others, ...findFiles(root, 'public')] }, rememberChecks(checkEntry, getMemory())),
    ...aside.map((file) => toIssue('page-refusee', { file, line: 1, column: 1 })),
  ];
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length > 0) say(formatIssues(errors, 'text', content.files.length).trimEnd());
  // What is in public/ is published as it is: a fault there is nobody's entry.
  if (errors.some(({ file }) => file.startsWith('public/'))) throw new NotBuilt(words.notBuilt);
  const quarantine = toQuarantine(content.files, issues);
  if (quarantine.length > 0) say(typeset(words.aside(quarantine.map(({ path }) => path))));
  const home = quarantine.find(({ collection, slug }) => collection === 'pages' && slug === homeSlug);
  if (home) say(typeset(words.withoutHome(home.path)));
  const files = setAside(content.files, quarantine);

  await ground;
  writeQuarantine(root, quarantine);
  giveContent(root, { ...content, files });
  const corpus = liveCorpus(root, false)();
  const program = await openProgram(root, join(kept, 'program'), digest(codeKey, ...[...mdxKeysOf(corpus)].flat()));
  await cp(program.assets, next, { recursive: true });
  const { pages, record, judged } = await printSite(await program.listPages(), next, out, lastRecord);
  writeSitemap(next, pages);
  const missing = missingPages(files, (path) => existsSync(join(next, path)));
  if (missing.length > 0) throw new NotBuilt(words.missing(missing));
  await writeRedirects(next, corpus);
  await writeFile(join(next, '_headers'), writeHeaders('_headers'));
  const faults = checkBuiltSite(next, judged);
  if (faults.length > 0) {
    say(typeset(faults.map((fault) => `  ${fault}`).join('\n')));
    const atFault = findAtFault(files, faults);
    throw aside.length === 0 && atFault.length > 0 ? new NotBuilt(safetyStrings.again, atFault) : new NotBuilt(safetyStrings.stopped);
  }
  await copyDecap(join(next, 'admin'));
  const { pages: searchable } = await buildSearchIndex(next, files, record.files);
  await writeVersion(next, codeKey, record.files);
  await replaceFolder(out, next, last);
  writeRecord(recordFile, record);
  forget();
  return { entries: content.files.length, searchable, files: record.files.size, printed: record.files.size - judged.size };
}
