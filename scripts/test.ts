/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Ends with « N passed, N failed », where a
 * lint tool or the content check counts as one test.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { prepareBrowser } from './support/prepare-browser.ts';
import { lintSteps } from './lint.ts';
import { run } from './support/run.ts';

const results = '.build/results';
const counts = { passed: 0, failed: 0 };
const started = performance.now();

const step = async (name: string, command: readonly string[]): Promise<boolean> => {
  const passed = await run(name, command);
  counts[passed ? 'passed' : 'failed'] += 1;
  return passed;
};

const vitest = async (name: string, config: string): Promise<void> => {
  const file = `${results}/${config}.json`;
  await run(
    name,
    ['vitest', 'run', '--config', `tests/${config}.ts`, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { quiet: false },
  );
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
      success: boolean;
    };
    counts.passed += report.numPassedTests;
    // A file that could not be loaded has no test to fail: it counts as one.
    counts.failed += report.numFailedTests || (report.success ? 0 : 1);
  } catch {
    counts.failed += 1;
  }
};

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
for (const { name, command } of lintSteps) await step(name, command);
await step('Contenu', ['node', 'scripts/check.ts']);
await vitest('Unités', 'vitest.config');
await vitest('Dépôts git', 'vitest.git.config');
if (await step('Construction', ['node', 'scripts/build.ts'])) {
  await vitest('Site construit', 'vitest.dist.config');
  if (await prepareBrowser()) await vitest('Navigateur', 'vitest.e2e.config');
  else counts.failed += 1;
} else console.log('Le site n’a pas pu être construit : ses tests et ceux du navigateur n’ont pas eu lieu.');

console.log(`\nDurée : ${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
