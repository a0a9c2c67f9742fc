import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkBuiltFile } from './check-built-file.ts';

/** What is wrong with the built site of a folder, file by file, in French; nothing when it may be published. `judged` files were found right before. */
export function checkBuiltSite(folder: string, judged: ReadonlySet<string> = new Set()): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(join(folder, '/').length).split(sep).join('/');
    if (judged.has(path)) return [];
    return checkBuiltFile(path, readFileSync(file, 'utf8')).map((fault) => `${path} : ${fault}`);
  });
}
