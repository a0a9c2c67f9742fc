/** Scripts of a folder: classic ones, since a browser loads no module from there. */
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';

const place = (name: string): string => fileURLToPath(new URL(`browser/${name}`, import.meta.url));
/** What reads the index over a network gives way to what finds it in the page. */
const replaced = new Map([
  ['./load.ts', place('load.ts')],
  ['./phrases.ts', place('phrases.ts')],
]);
const withoutNetwork: Plugin = {
  name: 'without-network',
  resolveId: (source, importer) => (importer?.replaceAll('\\', '/').includes('/search/page/') ? replaced.get(source) : undefined),
};

/** A module and all that it imports, as one classic script. */
export async function toClassic(input: string): Promise<string> {
  const bundle = await rolldown({ input, plugins: [withoutNetwork], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** The script that opens the folder's links and searches it. */
export const bundleStart = (): Promise<string> => toClassic(place('start.ts'));
