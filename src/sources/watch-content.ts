import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readQuarantine, setAside } from './quarantine.ts';
import { readContent, type Content } from './read-content.ts';

/**
 * The content of `<root>/content/`, read once, without what the build under way set aside. When `live` (development), all
 * of it, read again after a file has changed, appeared or gone, at most once a second: a build must not pay for it.
 */
export function watchContent(root: string, live: boolean): () => Content {
  let content: Content | undefined;
  let signature = '';
  let checkedAt = 0;
  return () => {
    if (content && (!live || Date.now() - checkedAt < 1000)) return content;
    checkedAt = Date.now();
    const next = live ? signatureOf(join(root, 'content')) : '';
    if (!content || next !== signature) {
      const read = readContent(root);
      content = live ? read : { ...read, files: setAside(read.files, readQuarantine(root)) };
    }
    signature = next;
    return content;
  };
}

function signatureOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path}:${statSync(path).mtimeMs}`;
    })
    .join('\n');
}
