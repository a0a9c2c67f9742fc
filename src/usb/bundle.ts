/** Scripts of a folder: classic ones, since a browser loads no module from there. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';

const place = (name: string): string => fileURLToPath(new URL(`browser/${name}`, import.meta.url));
/** What reads files over a network gives way to what finds them in scripts. */
const replaced = new Map([
  ['/search/page/load.ts', place('load.ts')],
  ['/search/page/phrases.ts', place('phrases.ts')],
  ['/booklet/fetch-page.ts', place('fetch-page.ts')],
  ['/explore/read-compared.ts', place('read-compared.ts')],
]);
const withoutNetwork: Plugin = {
  name: 'without-network',
  resolveId: (source, importer) => {
    if (!importer || !source.startsWith('./')) return undefined;
    const module = `${dirname(importer).replaceAll('\\', '/')}${source.slice(1)}`;
    return [...replaced].find(([end]) => module.endsWith(`/src${end}`))?.[1];
  },
};

/** A module and all that it imports, as one classic script. */
export async function toClassic(input: string): Promise<string> {
  const bundle = await rolldown({ input, plugins: [withoutNetwork], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** Scripts of pages that read files, by the name of their module in the site: made again from their source, to read scripts. */
const remade = new Map([
  ['comparer', '../components/explore/comparer.script.ts'],
  ['booklet', '../components/booklet/booklet.script.ts'],
]);

/** The module of a page, `path` in the built site, as a classic script. */
export function bundlePage(path: string): Promise<string> {
  const source = remade.get(/(?<name>[^/.]+)\.[^/]*$/u.exec(path)?.groups?.['name'] ?? '');
  return toClassic(source === undefined ? path : fileURLToPath(new URL(source, import.meta.url)));
}

/** The script that opens the folder's links and searches it. */
export const bundleStart = (): Promise<string> => toClassic(place('start.ts'));
