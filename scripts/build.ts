/**
 * `npm run build`: check the content, build aside, judge what was built, index, and only then replace `dist/`: a failed
 * build leaves the last good site.
 */
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { checkContent } from '../src/checks/check-content.ts';
import { formatIssues } from '../src/checks/format-issues.ts';
import { missingPages } from '../src/checks/missing-pages.ts';
import { copyDecap } from '../src/cms/copy-decap.ts';
import { writeRedirects } from '../src/redirects/write-redirects.ts';
import { checkBuiltSite } from '../src/safety/check-built-site.ts';
import { replaceFolder, restoreFolder } from '../src/safety/replace-folder.ts';
import { writeHeaders } from '../src/safety/write-headers.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { findFiles } from '../src/sources/find-files.ts';
import { readContent } from '../src/sources/read-content.ts';
import { safetyStrings } from '../src/ui/safety-strings.ts';
import { buildCorpus } from '../src/wiki/corpus.ts';

process.env.NODE_ENV = 'production';
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const root = process.cwd();
const next = join(root, '.build/site');
const last = join(root, '.build/last');
const out = join(root, values.out);
const started = performance.now();
await restoreFolder(out, last);

const content = readContent(root);
const issues = checkContent({ ...content, others: [...content.others, ...findFiles(root, 'public')] });
const errors = issues.filter((issue) => issue.severity === 'error');
if (errors.length > 0) {
  process.stderr.write(formatIssues(errors, 'text', content.files.length));
  console.error('Le site n’a pas été reconstruit : la version précédente reste en place.');
  process.exit(1);
}

await rm(next, { recursive: true, force: true });
await build({ root, outDir: next, logLevel: 'warn' });
const missing = missingPages(content.files, (path) => existsSync(join(next, path)));
if (missing.length > 0) {
  console.error(
    `Pages attendues et absentes du site construit :\n${missing.map((path) => `  ${path}`).join('\n')}\nLa version précédente reste en place.`,
  );
  process.exit(1);
}
await writeRedirects(next, buildCorpus(content.files));
await writeFile(join(next, '_headers'), writeHeaders('_headers'));
const faults = checkBuiltSite(next);
if (faults.length > 0) {
  console.error([...faults.map((fault) => `  ${fault}`), safetyStrings.stopped].join('\n'));
  process.exit(1);
}
await copyDecap(join(next, 'admin'));
const { pages } = await buildSearchIndex(next, content.files);
await replaceFolder(out, next, last);
console.log(
  `Site construit : ${content.files.length} fiches, ${pages} pages dans la recherche, ${((performance.now() - started) / 1000).toFixed(1)} s.`,
);
