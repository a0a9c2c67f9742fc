/** What a build keeps for the next, one file a thing; what cannot be read again as it was written is as if it were not there. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from './digest.ts';
import { findFiles } from './find-files.ts';
import { giveProcess, inProcess } from './in-process.ts';

export interface Memory {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

const NAME = 'memory';
const none: Memory = { read: () => undefined, write: () => undefined };

/** The memory of the build under way; outside a build, one that keeps nothing. */
export const getMemory = (): Memory => inProcess(NAME, () => none);

/**
 * Opens the memory of a folder for whatever runs in this process; what was kept there under another key is forgotten. Gives
 * the function that ends it: what was neither read nor written meanwhile is then forgotten too.
 */
export function openMemory(parent: string, key: string): () => void {
  const folder = join(parent, key);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(parent)) if (name !== key) rmSync(join(parent, name), { recursive: true });
  const used = new Set<string>();
  const memory: Memory = {
    read(name) {
      try {
        const [check = '', text = ''] = readFileSync(join(folder, name), 'utf8').split(/\n/u, 2);
        if (digest(text) !== check) return undefined;
        used.add(name);
        return JSON.parse(text) as unknown;
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      const text = JSON.stringify(value);
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `${digest(text)}\n${text}`);
      used.add(name);
    },
  };
  giveProcess(NAME, memory);
  return () => {
    for (const { path } of findFiles(folder, '.')) if (!used.has(path.slice(2))) rmSync(join(folder, path));
  };
}
