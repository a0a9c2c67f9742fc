import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildCardFont, buildFont, fontSource } from './build-font.ts';

/** By the name under which the code imports it: the file's name, and how it is made. */
const fonts = {
  '@font': { name: 'bricolage', format: 'woff2', make: buildFont },
  '@card-font': { name: 'card', format: 'ttf', make: buildCardFont },
};

/**
 * Makes the fonts once, in Astro's cache, and lets styles, layouts and pictures import them: the address of `@font` is then
 * hashed, carries the base path, and is the same in development. What makes them holds a hundred megabytes, which the compiler
 * gives back when it ends.
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
        const alias = [];
        for (const [find, { name, format, make }] of Object.entries(fonts)) {
          const file = new URL(`${name}-${key}.${format}`, folder);
          if (!existsSync(file)) {
            await mkdir(folder, { recursive: true });
            await writeFile(file, await make());
          }
          alias.push({ find: new RegExp(`^${find}`, 'u'), replacement: fileURLToPath(file) });
        }
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}
