/**
 * `npm run accessibility`: runs the tests for accessibility on the built site, and writes what they looked at and found in
 * `src/measured/accessibility.json`, which the page on accessibility prints. Code 1 when one fails: it is written too.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { AccessibilityRun, Finding } from '../src/measured/accessibility.ts';
import { typeset } from '../src/text/typeset.ts';
import { launchChromium } from '../tests/support/browser.ts';
import { openGit } from '../tests/support/repository.ts';
import { gatherFindings, type Ran } from './support/gather-findings.ts';
import { prepareBrowser } from './support/prepare-browser.ts';
import { run } from './support/run.ts';

const OUT = 'src/measured/accessibility.json';
/** It is committed, and written as the rest is. */
const PRETTIER = 'scripts/lint/prettier.json';
const RESULTS = '.build/accessibility';
/** The tests that say what they look at, by the configuration that runs them. */
const TESTS = {
  'vitest.dist.config': ['dist/tables', 'dist/html'],
  'vitest.e2e.config': ['e2e/accessibility', 'e2e/adaptations', 'e2e/focus', 'e2e/keyboard', 'e2e/reading.test'],
};

interface Report {
  testResults: {
    assertionResults: { status: string; meta: { accessibility?: Finding } }[];
  }[];
}

if (!existsSync('dist/index.html')) stop('dist/ n’a pas de site construit : lancez d’abord « npm run build ».');
if (!(await prepareBrowser())) process.exit(1);
await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const tests: Ran[] = [];
for (const [config, names] of Object.entries(TESTS)) tests.push(...(await runTests(config, names)));
if (tests.length === 0) stop(`aucun test n’a dit ce qu’il regarde : ${OUT} garde le passage précédent.`);

const browser = await launchChromium();
const failed = tests.filter(({ isPassed }) => !isPassed).length;
// Read here: it needs a built site.
const { kindsOfPage } = await import('../tests/support/kinds-of-page.ts');
const found: AccessibilityRun = {
  date: new Date().toISOString().replace(/\.\d+/u, ''),
  ...readCommit(),
  // The number that its makers give it; the others tell builds apart.
  browser: `Chromium ${browser.version().split('.')[0]}`,
  axe: tests.find(({ finding }) => finding.axe)?.finding.axe ?? '',
  kinds: kindsOfPage.length,
  tests: { passed: tests.length - failed, failed },
  ...gatherFindings(tests),
};
await browser.close();
await writeFile(OUT, await format(JSON.stringify(found), { ...(await resolveConfig(OUT, { config: PRETTIER })), filepath: OUT }));
console.log(typeset(`${OUT} : ${found.tests.passed} tests réussis, ${failed} en échec. Construisez le site pour le publier.`));
process.exitCode = failed > 0 ? 1 : 0;

/** The tests of a configuration that said what they looked at, whether they passed or not. */
async function runTests(config: string, names: readonly string[]): Promise<Ran[]> {
  const file = `${RESULTS}/${config}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await run(config, ['vitest', 'run', '--config', `tests/${config}.ts`, ...reporters, ...names], { quiet: false });
  if (!existsSync(file)) stop(`les tests de tests/${config}.ts n’ont pas pu être lancés : ${OUT} garde le passage précédent.`);
  const { testResults } = JSON.parse(await readFile(file, 'utf8')) as Report;
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ status, meta }) => (meta.accessibility ? [{ isPassed: status === 'passed', finding: meta.accessibility }] : []));
}

/** Which version of the site was looked at, as far as git says it. */
function readCommit(): Pick<AccessibilityRun, 'commit' | 'isChanged'> {
  const git = openGit('.');
  try {
    return {
      commit: git('rev-parse', 'HEAD'),
      isChanged: git('status', '--porcelain') !== '',
    };
  } catch {
    return { isChanged: false };
  }
}

function stop(why: string): never {
  console.error(typeset(why));
  process.exit(1);
}
