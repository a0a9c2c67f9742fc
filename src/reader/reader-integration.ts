/** Makes the scripts of a reader's browser before the site is compiled. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'rolldown';

/** By the name that layouts and components import. The first is read before the first paint, as no module can be. */
const scripts = [
  { name: '@reader', source: 'site.ts', format: 'iife' },
  { name: '@reader-tools', source: 'tools.ts', format: 'es' },
  { name: '@reader-notice', source: 'notice.ts', format: 'es' },
] as const;

/**
 * Bundles them into Astro's cache, and lets their addresses be imported as `@reader?url` and `@reader-tools?url`:
 * hashed, with the base path. A change to them is seen when Astro starts again.
 */
export function readerIntegration(): AstroIntegration {
  return {
    name: 'reader',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = new URL('reader/', config.cacheDir);
        await mkdir(folder, { recursive: true });
        const alias = await Promise.all(
          scripts.map(async ({ name, source, format }) => {
            const file = fileURLToPath(new URL(source.replace('.ts', '.js'), folder));
            const input = fileURLToPath(new URL(source, import.meta.url));
            await build({ input, output: { file, format, minify: true }, logLevel: 'silent' });
            return { find: new RegExp(`^${name}(?=\\?)`, 'u'), replacement: file };
          }),
        );
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}
