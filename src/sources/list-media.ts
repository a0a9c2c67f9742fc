import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Image files of `<root>/content/media/`, as paths from that folder with slashes. Links and other files are left out. */
export function listMedia(root: string): string[] {
  const folder = join(root, 'content/media');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:png|jpe?g|webp)$/iu.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
