/** `npm run bench`: what checking, building and indexing this content cost, as shares of one run; `-- history` adds a large history, `-- check` checks 10,000 entries, `-- explorer` measures the explorer of the built site instead, `-- pages` what its pages weigh, `-- lighthouse` the scores of Lighthouse, `-- editor` the editor of texts, `-- publish 200` the wait between « publier » and readers, `-- edits 200` as many edits whose builds must equal whole ones, `-- build 1000 --peers starlight,eleventy,hugo` whole builds of a wiki of that size, and theirs, `-- growth 5000 50000` how the first one grows with it (`--measured`: the table of what was measured before). */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../src/sources/read-content.ts';
import { benchBuild, benchGrowth, readRows } from './build-bench/bench-build.ts';
import { benchEdits } from './build-bench/bench-edits.ts';
import { benchPublish } from './build-bench/bench-publish.ts';
import { toCurveTable, toGrowthTable, type BuiltSize } from './build-bench/growth-table.ts';
import { benchCheck } from './support/bench-check.ts';
import { benchEditor } from './support/bench-editor.ts';
import { benchExplorer } from './support/bench-explorer.ts';
import { benchHistory } from './support/bench-history.ts';
import { printTable } from './support/write-readme.ts';

const timed = (name: string, work: () => void) => {
  const started = performance.now();
  work();
  return { name, seconds: (performance.now() - started) / 1000 };
};
const command =
  (...args: string[]) =>
  () => {
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) throw new Error(String(stderr));
  };

if (process.argv.includes('build')) {
  const options = { peers: { type: 'string', default: '' }, write: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const sizes = positionals.map(Number).filter((size) => size > 0);
  const peers = values.peers.split(',').filter(Boolean);
  const built: BuiltSize[] = [];
  for (const size of sizes.length > 0 ? sizes : [1_000]) built.push(await benchBuild(process.cwd(), size, peers));
  printTable('bench:build', toGrowthTable(built), values.write);
  process.exit();
}

if (process.argv.includes('growth')) {
  const options = { measured: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const asked = positionals.map(Number).filter((size) => size > 0);
  const sizes = asked.length > 0 ? asked : [1_000, 5_000];
  if (!values.measured) await benchGrowth(process.cwd(), sizes);
  printTable('bench:growth', toCurveTable(readRows(process.cwd()), sizes), values.write);
  process.exit();
}

if (process.argv.includes('edits')) {
  await benchEdits(process.cwd(), process.argv.map(Number).find((count) => count > 0) ?? 200);
  process.exit();
}

if (process.argv.includes('publish')) {
  const sizes = process.argv.map(Number).filter((size) => size > 0);
  for (const size of sizes.length > 0 ? sizes : [200]) await benchPublish(process.cwd(), size);
  process.exit();
}

if (process.argv.includes('check')) {
  benchCheck(process.cwd());
  process.exit();
}

if (process.argv.includes('explorer')) {
  await benchExplorer(process.cwd());
  process.exit();
}

if (process.argv.includes('lighthouse')) {
  // Like the page weights below, it reads the built site as soon as it is imported.
  const { benchLighthouse } = await import('./support/bench-lighthouse.ts');
  await benchLighthouse(
    process.cwd(),
    process.argv.slice(2).find((each) => each.startsWith('/')),
  );
  process.exit();
}

if (process.argv.includes('editor')) {
  await benchEditor();
  process.exit();
}

if (process.argv.includes('pages')) {
  const [{ sayWeights }, { kindsOfPage }] = await Promise.all([
    import('../tests/support/page-weight.ts'),
    import('../tests/support/kinds-of-page.ts'),
  ]);
  console.log(sayWeights(kindsOfPage));
  process.exit();
}

const pages = readContent(process.cwd()).files.length;
const rows = [
  timed('Démarrer Node', command('--eval', '')),
  timed('Lire content/', () => void readContent(process.cwd())),
  timed('Vérifier', command('scripts/check.ts')),
  timed('Vérifier, construire, indexer', command('scripts/build.ts', '--out', '.build/bench')),
];
rmSync('.build/bench', { recursive: true, force: true });
const whole = rows.at(-1)?.seconds ?? 1;
console.log(`${pages} fiches, Node ${process.version}`);
for (const { name, seconds } of rows)
  console.log(
    `${name.padEnd(32)} ${seconds.toFixed(2).padStart(7)} s ${((100 * seconds) / whole).toFixed(0).padStart(4)} % ${((1000 * seconds) / pages).toFixed(1).padStart(7)} ms par fiche`,
  );
if (process.argv.includes('history')) await benchHistory(process.cwd(), whole / pages);
