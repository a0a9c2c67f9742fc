/** `npm start`: the built site and its contribution page on this computer; what is published there is rebuilt and shown. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createBuilder } from './support/builder.ts';
import { isFresh } from '../src/build/freshness.ts';
import { createContentChecks } from '../src/contribution/content-checks.ts';
import { openContribution } from '../src/contribution/open.ts';
import { createRebuilder } from '../src/contribution/rebuilder.ts';
import { serveSite } from '../src/contribution/serve.ts';
import { toPath } from '../src/model/routes.ts';
import { typeset } from '../src/text/typeset.ts';
import { contribution } from '../src/ui/contribution.ts';

const { start } = contribution;
const root = process.cwd();
const dist = join(root, 'dist');
const say = (line: string) => console.log(typeset(line));
const stopping = new AbortController();
const build = createBuilder(root, stopping.signal);

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65_535) quit(start.badPort(process.env['PORT'] ?? ''));
await probe().catch(() => quit(start.portTaken(port)));

const opened = await openContribution(root, createContentChecks(root));
const isOpen = !('reason' in opened);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopping.abort();
    void (isOpen ? opened.close() : Promise.resolve()).finally(() => process.exit(0));
  });
}

if (!(await isFresh(root, 'dist'))) {
  say(start.building);
  const isBuilt = await build();
  if (!isBuilt && !existsSync(dist)) quit(start.notBuilt);
}

let published = 0;
const rebuild = createRebuilder(async () => {
  const since = published;
  say(start.rebuilding);
  const isBuilt = await build();
  say(isBuilt ? start.online(((performance.now() - since) / 1000).toFixed(1).replace('.', ',')) : start.notRebuilt);
});
const onPublished = () => {
  published = performance.now();
  rebuild();
};
await serveSite({ dist, base: toPath(''), port, opened, onPublished, say }).catch(() => quit(start.portTaken(port)));

say(start.ready(`http://127.0.0.1:${port}${toPath('')}`));
say(isOpen ? start.contribute(`http://127.0.0.1:${port}${toPath('admin/')}`, opened.branch) : opened.reason);
say(start.stop);

/** Throws when the port is taken, before a long build. */
function probe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}

function quit(message: string): never {
  console.error(typeset(message));
  process.exit(1);
}
