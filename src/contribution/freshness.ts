/** Whether the built site is that of the sources. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is made of; folders count with all that they hold. */
const SOURCES = ['content', 'public', 'src', 'scripts', 'astro.config.mjs', 'package-lock.json'];

/** Whether `dist` is there and no source has changed since, an added or removed file being a change of its folder. */
export function isFresh(root: string, dist: string): boolean {
  const built = readTime(join(dist, 'index.html'));
  return built !== undefined && SOURCES.every((source) => (readLatest(join(root, source)) ?? 0) <= built);
}

function readLatest(path: string): number | undefined {
  const own = readTime(path);
  if (own === undefined || !statSync(path).isDirectory()) return own;
  return Math.max(own, ...readdirSync(path).map((name) => readLatest(join(path, name)) ?? 0));
}

/** In milliseconds; undefined when there is nothing at `path`. */
const readTime = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
