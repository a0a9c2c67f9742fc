import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { giveProcess, inProcess } from './in-process.ts';
import { readQuarantine, setAside } from './quarantine.ts';
import { readContent, type Content } from './read-content.ts';

const nameOf = (root: string): string => `content ${root}`;

/** The content that a build has read and set aside already, for whatever it runs in its process. */
export function giveContent(root: string, content: Content): void {
  giveProcess(nameOf(root), content);
}

/**
 * The content of `<root>/content/`, read once, without what the build under way set aside. When `live` (development), all
 * of it, read again after a file has changed, appeared or gone, at most once a second: a build must not pay for it.
 */
export function watchContent(root: string, live: boolean): () => Content {
  if (!live) return () => inProcess(nameOf(root), () => readWithout(root));
  let content: Content | undefined;
  let signature = '';
  let checkedAt = 0;
  return () => {
    if (content && Date.now() - checkedAt < 1000) return content;
    checkedAt = Date.now();
    const next = signatureOf(join(root, 'content'));
    if (!content || next !== signature) content = readContent(root);
    signature = next;
    return content;
  };
}

function readWithout(root: string): Content {
  const content = readContent(root);
  return { ...content, files: setAside(content.files, readQuarantine(root)) };
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
