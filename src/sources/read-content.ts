/** The only reader of `content/` outside Astro. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSourceFile, type SourceFile } from './source-file.ts';

export interface Content {
  files: SourceFile[];
  /** Paths under `content/` that are no entry (media apart), for the checks to refuse. */
  strangers: string[];
}

/** Every entry under `<root>/content/`, in the order of paths. */
export function readContent(root: string): Content {
  const files: SourceFile[] = [];
  const strangers: string[] = [];
  for (const path of listFiles(join(root, 'content')).sort()) {
    const relative = path
      .slice(root.length + 1)
      .split(sep)
      .join('/');
    if (relative.startsWith('content/media/')) continue;
    const file = /\.mdx?$/u.test(relative) ? parseSourceFile(relative, readFileSync(path, 'utf8')) : undefined;
    if (file) files.push(file);
    else strangers.push(relative);
  }
  return { files, strangers };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
