/**
 * Run before `npm start`: without its dependencies, or with those of another version, the site cannot be built, and an old one would be
 * served without a word. Plain JavaScript that imports nothing installed: it must run where nothing is, on Node 20 too.
 */
import { readFileSync } from 'node:fs';

/** The packages that a lock file names, by their place; undefined when it is not there. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

const wanted = Object.entries(readPackages('package-lock.json') ?? {}).filter(([place]) => place !== '');
const installed = readPackages('node_modules/.package-lock.json');
const isMissing = ([place, { optional, dev, devOptional, peer }]) => !installed?.[place] && !optional && !dev && !devOptional && !peer;
const isOther = ([place, { version }]) => installed?.[place] && installed[place].version !== version;
const faulty = wanted.filter((one) => isMissing(one) || isOther(one)).map(([place]) => place.replace(/^.*node_modules\//u, ''));
if (faulty.length > 0) {
  const which = installed ? ` (${faulty.slice(0, 3).join(', ')}${faulty.length > 3 ? '…' : ''})` : '';
  const what = installed
    ? `Les dépendances installées ne sont pas celles de cette version du site${which}.`
    : 'Les dépendances du site ne sont pas installées.';
  console.error(`${what} Lancez « npm ci », puis de nouveau « npm start ».`);
  process.exitCode = 1;
}
