/** How long `npm run check` takes on a large wiki: this one, copied under other names until it has 10,000 entries. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/sources/read-content.ts';

const ENTRIES = 10_000;

/** Prints the seconds and the megabytes of one run of the command, Node's start included, and what it found. */
export function benchCheck(root: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'poles-verification-'));
  const { files } = readContent(root);
  for (let count = 0; count < ENTRIES; count++) {
    const file = files[count % files.length];
    const copy = Math.floor(count / files.length);
    if (!file) break;
    const path = join(folder, copy === 0 ? file.path : file.path.replace(/(\.mdx?)$/u, `-copie-${copy}$1`));
    mkdirSync(dirname(path), { recursive: true });
    // A copy keeps its links and sources, and has a title of its own, no other name, no address that another page bears.
    const text = file.text.replace(/^title: ["']?(.*?)["']?$/mu, (_, title: string) => `title: ${JSON.stringify(`${title} ${copy}`)}`);
    writeFileSync(path, copy === 0 ? file.text : text.replace(/^aliases:.*\n(?:[ \t]+-.*\n)*/mu, ''));
  }
  const command = ['scripts/check.ts', '--root', folder, '--format', 'json'];
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const seconds = (performance.now() - started) / 1000;
  rmSync(folder, { recursive: true });
  console.log(`${ENTRIES} fiches vérifiées en ${seconds.toFixed(1)} s, ${(JSON.parse(stdout) as unknown[]).length} remarques.`);
}
