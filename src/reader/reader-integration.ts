/** Makes the scripts of a reader's browser before the site is compiled. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript, pageScripts } from './page-scripts.ts';

/** By the name that layouts and components import. The first is read before the first paint, as no module can be. */
const scripts = [
  { name: '@reader', source: 'site', format: 'iife' },
  { name: '@reader-tools', source: 'tools', format: 'es' },
  { name: '@reader-notice', source: 'notice', format: 'es' },
] as const;

/**
 * Bundles them into Astro's cache, and lets their addresses be imported as `@reader?url` and `@reader-tools?url`:
 * hashed, with the base path. A change to them is seen when Astro starts again. The script of one kind of page is imported
 * by the component that it serves, with `?script`.
 */
export function readerIntegration(): AstroIntegration {
  return {
    name: 'reader',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const workshop = { folder: fileURLToPath(new URL('reader/', config.cacheDir)), base: config.base };
        const alias = await Promise.all(
          scripts.map(async ({ name, source, format }) => {
            const input = fileURLToPath(new URL(`${source}.ts`, import.meta.url));
            return { find: new RegExp(`^${name}(?=\\?)`, 'u'), replacement: await bundleScript(input, source, format, workshop) };
          }),
        );
        updateConfig({ vite: { plugins: [pageScripts(workshop)], resolve: { alias } } });
      },
    },
  };
}
