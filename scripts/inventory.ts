/**
 * `npm run inventory`: the packages of the lock with their licences. `--format cyclonedx` writes the bill of materials that
 * tools read (CycloneDX 1.5, https://cyclonedx.org/specification/overview/); by default, a count by licence and who bears none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Locked {
  version?: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The lock does not know every licence: the package itself says it where it is installed. */
function licenceOf(path: string, { license }: Locked): string | undefined {
  if (license || !existsSync(`${path}/package.json`)) return license;
  const own = (JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { license?: string | { type?: string } }).license;
  return typeof own === 'string' ? own : own?.type;
}

const list = Object.entries(packages)
  .filter(([path]) => path.includes('node_modules/'))
  .map(([path, locked]) => ({ ...locked, name: nameOf(path), licence: licenceOf(path, locked) }));

if (values.format === 'cyclonedx') {
  const components = list.map(({ name, version = '', licence, dev }) => ({
    type: 'library',
    'bom-ref': `pkg:npm/${name.replace('@', '%40')}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    scope: dev ? 'excluded' : 'required',
    ...(licence && { licenses: [{ license: { name: licence } }] }),
  }));
  console.log(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components }, null, 2));
} else {
  const counts = Object.entries(Object.groupBy(list, ({ licence }) => licence ?? 'non dite'));
  for (const [licence, held = []] of counts.sort(([, a = []], [, b = []]) => b.length - a.length))
    console.log(
      `${String(held.length).padStart(5)}  ${licence}${held.length < 4 || licence === 'non dite' ? `  ${held.map(({ name }) => name).join(', ')}` : ''}`,
    );
  const scripted = list.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  console.log(`${list.length} paquets ; script d’installation déclaré, jamais exécuté : ${scripted.join(', ') || 'aucun'}.`);
}
