import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface ProjectCopy {
  root: string;
  /** Writes a file of the copy, from its root. */
  write: (path: string, text: string) => void;
  remove: () => void;
}

/** A copy of the project, in `.build/<name>` so that its packages are found, with these files for all content, or the project's own. */
export function copyProject(name: string, content?: Readonly<Record<string, string>>): ProjectCopy {
  const root = resolve('.build', name);
  const remove = () => rmSync(root, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  remove();
  for (const part of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json', ...(content ? [] : ['content'])])
    cpSync(part, join(root, part), { recursive: true });
  for (const [path, text] of Object.entries(content ?? {})) write(path, text);
  return { root, write, remove };
}
