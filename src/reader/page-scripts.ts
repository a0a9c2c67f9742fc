/** The script of a page as one file: a browser asks once, where a graph of modules is asked for stage by stage. */
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build, type OutputOptions } from 'rolldown';

const SUFFIX = '?script';

/** What makes the scripts: `folder` keeps them until the site is compiled, `base` is the path it is served from. */
interface Workshop {
  folder: string;
  base: string;
}

/** Bundles `input` and all that it imports into `name`.js, minified; answers the path of that file. */
export async function bundleScript(
  input: string,
  name: string,
  format: OutputOptions['format'],
  { folder, base }: Workshop,
): Promise<string> {
  const file = join(folder, `${name}.js`);
  await mkdir(folder, { recursive: true });
  await build({
    input,
    output: { file, format, minify: true, codeSplitting: false },
    transform: { define: { 'import.meta.env.BASE_URL': JSON.stringify(base) } },
    logLevel: 'silent',
  });
  return file;
}

/**
 * Lets a component import `./asks.script.ts?script`: the address of that script, hashed, with the base path. A change to what it
 * imports is seen when Astro starts again.
 */
export function pageScripts(workshop: Workshop) {
  return {
    name: 'page-scripts',
    enforce: 'pre' as const,
    resolveId: (source: string, importer = ''): string | undefined =>
      source.endsWith(SUFFIX) ? resolve(importer, '..', source) : undefined,
    async load(id: string): Promise<string | undefined> {
      if (!id.endsWith(SUFFIX)) return undefined;
      const input = id.slice(0, -SUFFIX.length);
      const file = await bundleScript(input, basename(input).replace(/(?:\.script)?\.ts$/u, ''), 'es', workshop);
      return `export { default } from ${JSON.stringify(`${file}?url`)};`;
    },
  };
}
