/**
 * `npm run build`: check the content, build aside, judge what was built, index, and only then replace `dist/`. An entry
 * that cannot be published is set aside, said, and does not stop the others: exit code 0. Exit code 1: nothing is
 * published, the last good site stays.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCodeKey } from '../src/build/code-key.ts';
import { openProgram } from '../src/build/open-program.ts';
import { printSite } from '../src/build/print-site.ts';
import { readRecord, writeRecord } from '../src/build/record.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { formatIssues } from '../src/checks/format-issues.ts';
import { toIssue } from '../src/checks/issue.ts';
import { missingPages } from '../src/checks/missing-pages.ts';
import { toQuarantine } from '../src/checks/to-quarantine.ts';
import { copyDecap } from '../src/cms/copy-decap.ts';
import { homeSlug } from '../src/model/routes.ts';
import { mdxKeysOf } from '../src/markdown/mdx-keys.ts';
import { writeVersion } from '../src/offline/write-version.ts';
import { writeRedirects } from '../src/redirects/write-redirects.ts';
import { checkBuiltSite } from '../src/safety/check-built-site.ts';
import { findAtFault } from '../src/safety/find-at-fault.ts';
import { awaitLock } from '../src/safety/lock.ts';
import { sayDiskFailure } from '../src/safety/say-disk-failure.ts';
import { replaceFolder, restoreFolder } from '../src/safety/replace-folder.ts';
import { writeHeaders } from '../src/safety/write-headers.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { writeSitemap } from '../src/seo/write-sitemap.ts';
import { digest } from '../src/sources/digest.ts';
import { findFiles } from '../src/sources/find-files.ts';
import { openMemory } from '../src/sources/memory.ts';
import { setAside, writeQuarantine } from '../src/sources/quarantine.ts';
import { readWholeContent } from '../src/sources/read-whole-content.ts';
import { giveContent } from '../src/sources/watch-content.ts';
import { typeset } from '../src/text/typeset.ts';
import { safetyStrings } from '../src/ui/safety-strings.ts';
import { unavailableStrings as words } from '../src/ui/unavailable-strings.ts';
import { liveCorpus } from '../src/wiki/live-corpus.ts';

process.env.NODE_ENV = 'production';
process.once('uncaughtException', (error) => {
  const reason = sayDiskFailure(error);
  if (reason === undefined) console.error(error);
  stop(reason);
});
// `--aside`: entries whose pages a first build made and could not publish.
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, aside: { type: 'string', multiple: true, default: [] } },
});
const root = process.cwd();
const next = join(root, '.build/site');
const last = join(root, '.build/last');
/** What a build remembers for the next; without it, everything is made again. */
const kept = join(root, '.build/kept');
const recordFile = join(kept, 'pages.json');
const out = join(root, values.out);
/** What a build under way may still need, in seconds: this one shares its folders. */
const PATIENCE = 600;
const lock = '.build/lock';
const free = await awaitLock(join(root, lock), PATIENCE, () => say(safetyStrings.waiting));
if (!free) stop(safetyStrings.busy(lock));
process.once('exit', free);
const started = performance.now();
await restoreFolder(out, last);

const content = await readWholeContent(root);
const issues = [
  ...checkContent({ ...content, others: [...content.others, ...findFiles(root, 'public')] }),
  ...values.aside.map((file) => toIssue('page-refusee', { file, line: 1, column: 1 })),
];
const errors = issues.filter((issue) => issue.severity === 'error');
process.stderr.write(errors.length > 0 ? formatIssues(errors, 'text', content.files.length) : '');
// What is in public/ is published as it is: a fault there is nobody's entry.
if (errors.some(({ file }) => file.startsWith('public/'))) stop(words.notBuilt);
const quarantine = toQuarantine(content.files, issues);
if (quarantine.length > 0) say(words.aside(quarantine.map(({ path }) => path)));
const home = quarantine.find(({ collection, slug }) => collection === 'pages' && slug === homeSlug);
if (home) say(words.withoutHome(home.path));
const files = setAside(content.files, quarantine);

await rm(next, { recursive: true, force: true });
writeQuarantine(root, quarantine);
giveContent(root, { ...content, files });
const corpus = liveCorpus(root, false)();
const codeKey = readCodeKey(root);
const forget = openMemory(join(kept, 'memory'), codeKey);
const program = await openProgram(root, join(kept, 'program'), digest(codeKey, ...[...mdxKeysOf(corpus)].flat()));
await cp(program.assets, next, { recursive: true });
const { pages, record, judged } = await printSite(await program.listPages(), next, out, readRecord(recordFile, codeKey));
writeSitemap(next, pages);
const missing = missingPages(files, (path) => existsSync(join(next, path)));
if (missing.length > 0) stop(words.missing(missing));
await writeRedirects(next, corpus);
await writeFile(join(next, '_headers'), writeHeaders('_headers'));
const faults = checkBuiltSite(next, judged);
if (faults.length > 0) {
  say(faults.map((fault) => `  ${fault}`).join('\n'));
  const aside = findAtFault(files, faults);
  if (aside.length === 0 || values.aside.length > 0) stop(safetyStrings.stopped);
  buildWithout(aside);
}
await copyDecap(join(next, 'admin'));
const { pages: searchable } = await buildSearchIndex(next, files);
await writeVersion(next, codeKey, record.files);
await replaceFolder(out, next, last);
writeRecord(recordFile, record);
forget();
console.log(
  [
    `Site construit : ${content.files.length} fiches, ${searchable} pages dans la recherche`,
    `${record.files.size - judged.size} fichiers écrits sur ${record.files.size}, ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  ].join(', '),
);

/** The whole of it again, in a process that remembers nothing of the first, without these entries. */
function buildWithout(paths: readonly string[]): never {
  say(safetyStrings.again);
  free?.();
  const args = ['--out', values.out, ...paths.flatMap((path) => ['--aside', path])];
  process.exit(spawnSync(process.execPath, [import.meta.filename, ...args], { stdio: 'inherit' }).status ?? 1);
}

function say(message: string): void {
  console.error(typeset(message));
}

function stop(message?: string): never {
  if (message !== undefined) say(message);
  process.exit(1);
}
