/** Astro compiles the site and prints nothing: the adapter that makes the program of `open-program.ts`. */
import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const NAME = 'program';
const entry = fileURLToPath(new URL('program.ts', import.meta.url));

/** Compiles `program.ts` and moves the result to `folder`, its entry named `prerender-entry.[hash].mjs` by Astro. */
export function programAdapter(folder: string): AstroIntegration {
  let compiled: URL;
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const rolldownOptions = { input: { 'prerender-entry': entry } };
        const configEnvironment = (name: string) => (name === 'prerender' ? { build: { rolldownOptions } } : undefined);
        updateConfig({ vite: { plugins: [{ name: NAME, configEnvironment }] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        compiled = new URL('.prerender/', config.outDir);
        setAdapter({
          name: NAME,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: NAME,
          setup: () => rename(compiled, folder),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('The program prints its pages itself.')),
        });
      },
    },
  };
}
