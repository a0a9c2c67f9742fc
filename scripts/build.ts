/**
 * `npm run build`: builds the site (`src/build/build-site.ts`) and says it. Exit code 1: nothing is published, the last good
 * site stays. `npm start` keeps this process, and has it build each time that something is published.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildAlone } from '../src/build/build-alone.ts';
import { readCodeKey } from '../src/build/code-key.ts';
import { NotBuilt } from '../src/build/not-built.ts';
import { isUnread } from '../src/history/git.ts';
import { BUILT } from './support/builder.ts';
import { sayDiskFailure } from '../src/safety/say-disk-failure.ts';
import { site } from '../src/site.ts';
import { typeset } from '../src/text/typeset.ts';

process.env.NODE_ENV = 'production';
process.once('uncaughtException', fail);
// `--aside`: entries whose pages a first build made and could not publish.
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, aside: { type: 'string', multiple: true, default: [] } },
});
const root = process.cwd();
const codeKey = readCodeKey(root);
const build = () => buildAlone(root, { ...values, codeKey, say });

if (process.send) {
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    // What this process has read of the code is not what there is now: another one must.
    if (readCodeKey(root) !== codeKey) process.exit(1);
    void build().then(() => process.send?.(BUILT), fail);
  });
} else {
  const started = performance.now();
  const { entries, searchable, printed, files } = await build();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Site construit : ${entries} fiches, ${searchable} pages dans la recherche, ${printed} fichiers écrits sur ${files}, ${seconds} s.`,
  );
  if (!site.isPublic)
    say(typeset(`Son adresse y est ${site.url}, jusque dans les codes à imprimer : avant de publier, dites la sienne par SITE_URL.`));
}

/** Says why, and ends; or builds the whole again, in a process that remembers nothing of the first, without the entries at fault. */
function fail(error: unknown): never {
  const reason = error instanceof NotBuilt || isUnread(error) ? error.message : sayDiskFailure(error);
  if (reason === undefined) console.error(error);
  else say(typeset(reason));
  const without = error instanceof NotBuilt ? error.without : [];
  if (without.length === 0) process.exit(1);
  const args = ['--out', values.out, ...[...values.aside, ...without].flatMap((path) => ['--aside', path])];
  process.exit(spawnSync(process.execPath, [import.meta.filename, ...args], { stdio: 'inherit' }).status ?? 1);
}

function say(message: string): void {
  console.error(message);
}
