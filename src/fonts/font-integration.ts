import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildFont, fontSource } from './build-font.ts';

/**
 * Makes the font once, in Astro's cache, and lets styles and layouts import it as `@font`: its address is then hashed,
 * carries the base path, and is the same in development.
 */
export function fontIntegration(): AstroIntegration {
  return {
    name: 'font',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const recipe = await readFile(new URL('build-font.ts', import.meta.url));
        const key = createHash('sha256')
          .update(recipe)
          .update(await readFile(fontSource))
          .digest('hex')
          .slice(0, 12);
        const folder = new URL('fonts/', config.cacheDir);
        const file = new URL(`bricolage-${key}.woff2`, folder);
        if (!existsSync(file)) {
          await mkdir(folder, { recursive: true });
          await writeFile(file, await buildFont());
        }
        updateConfig({ vite: { resolve: { alias: [{ find: /^@font/u, replacement: fileURLToPath(file) }] } } });
      },
    },
  };
}
