/**
 * `npm run lock`, after adding a dependency: completes package-lock.json with the platform packages that the registry of
 * this machine does not serve. `npm ci` wants an entry for every optional dependency, even one that this machine would
 * never install; npm leaves out those it could not find, and the same lock then fails everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Package {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, Package>;
}

const systems: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const processors: Readonly<Record<string, string>> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

/** What a platform package says of itself, read in its name: `@pagefind/darwin-arm64`. */
function fromName(name: string, spec: string): Package {
  const words = name.split(/[/-]/u);
  const os = words.flatMap((word) => systems[word] ?? []);
  const cpu = words.flatMap((word) => processors[word] ?? []);
  return { version: spec.replace(/^[\^~]/u, ''), optional: true, ...(os.length && { os }), ...(cpu.length && { cpu }) };
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const missing = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies).filter(
    ([name]) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${parent}/node_modules/${name}`],
  ),
);
for (const [name, spec] of missing) lock.packages[`node_modules/${name}`] = fromName(name, spec);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  missing.length ? `Paquets de plateforme ajoutés au verrou : ${missing.map(([name]) => name).join(', ')}.` : 'Le verrou est complet.',
);
