import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digest } from '../sources/digest.ts';
import { writeWhole } from '../sources/write-whole.ts';
import { buildCardFont, buildFont, fontSource } from './build-font.ts';

/** By the name under which the code imports it: the file's name, and how it is made. */
const fonts = {
  '@font': { name: 'bricolage', format: 'woff2', make: buildFont },
  '@card-font': { name: 'card', format: 'ttf', make: buildCardFont },
};

const RECIPE = ['build-font.ts', 'add-code-point.ts', 'code-map.ts'];

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
        const key = (await digestRecipe(config.root)).slice(0, 12);
        const folder = new URL('fonts/', config.cacheDir);
        const alias = [];
        for (const [find, { name, format, make }] of Object.entries(fonts)) {
          const file = fileURLToPath(new URL(`${name}-${key}.${format}`, folder));
          if (!existsSync(file)) await writeWhole(file, await make());
          alias.push({ find: new RegExp(`^${find}`, 'u'), replacement: file });
        }
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}

/** Of all that decides of a byte of them: the programs that reduce a font are those that npm has installed. */
async function digestRecipe(root: URL): Promise<string> {
  const installed = await readFile(new URL('node_modules/.package-lock.json', root)).catch(() => '');
  const files = [fontSource, ...RECIPE.map((name) => new URL(name, import.meta.url))];
  return digest(installed, ...(await Promise.all(files.map((file) => readFile(file)))));
}
