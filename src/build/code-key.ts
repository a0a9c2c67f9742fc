import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../sources/find-files.ts';
import { digest } from '../sources/digest.ts';

/** What a site is made with, beside its content. Of the dependencies, those asked for, and those that npm has installed. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'node_modules/.package-lock.json'];
/** What `site.ts` reads of the environment. */
const SETTING = /^(?:SITE|CMS)_/u;

/** The same key, the same program: a digest of the code, of its dependencies, of the settings and of Node. */
export function readCodeKey(root: string): string {
  const files = CODE.flatMap((name) => findFiles(root, name)).filter(({ kind }) => kind === 'file');
  const settings = Object.entries(process.env).filter(([name]) => SETTING.test(name));
  return digest(
    process.version,
    ...settings.sort().flatMap(([name, value]) => [name, value ?? '']),
    ...files.flatMap(({ path }) => [path, readFileSync(join(root, path))]),
  );
}
