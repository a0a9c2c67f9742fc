/** A small site of which every part says from which text it was built: a mark in the title of one entry. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkBuiltSite } from '../../src/safety/check-built-site.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const OTHERS = 12;
export const MARKED = 'content/terms/repere.md';
/** Where the title of the marked entry is printed. */
const PLACES = ['glossaire/repere/index.html', 'glossaire/index.html', 'wiki/index/index.html', 'donnees/glossaire.csv'];

/** The marked entry, as its author writes it. */
export const toMarked = (mark: number): string =>
  `---\ntitle: Repère ${mark}\ndescription: Un terme qui dit de quel texte le site est fait.\n---\n\nDu texte.\n`;

/** A copy of the project with a dozen of entries, the marked one among them. */
export function copyMarkedProject(name: string): ProjectCopy {
  const others = Array.from({ length: OTHERS }, (_, at) => [
    `content/terms/terme-${at}.md`,
    `---\ntitle: Terme ${at}\ndescription: Un terme.\n---\n\nVoir [[terms/repere]].\n`,
  ]);
  return copyProject(name, { ...Object.fromEntries(others), [MARKED]: toMarked(0) });
}

/** The mark of a built site; undefined when there is no site, a part is lacking, or two parts disagree. Read again when the site was replaced meanwhile. */
export function readMark(site: string): number | undefined {
  for (let folder = folderOf(site); folder !== undefined;) {
    const mark = readOnce(site);
    const now = folderOf(site);
    if (now === folder) return mark;
    folder = now;
  }
  return undefined;
}

const folderOf = (site: string): bigint | undefined => statSync(site, { bigint: true, throwIfNoEntry: false })?.ino;

function readOnce(site: string): number | undefined {
  const pages = Array.from({ length: OTHERS }, (_, at) => `glossaire/terme-${at}/index.html`);
  const expected = [...PLACES, ...pages, 'recherche/index.html', 'pagefind/pagefind.js', 'admin/config.yml', '_headers'];
  try {
    if (!expected.every((path) => readFileSync(join(site, path)).length > 0) || checkBuiltSite(site).length > 0) return undefined;
    const marks = PLACES.map((path) => /Rep.re[\s\u00A0\u202F](\d+)/u.exec(readFileSync(join(site, path), 'utf8'))?.[1]);
    return new Set(marks).size === 1 && marks[0] !== undefined ? Number(marks[0]) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** What a build leaves beside the site. */
export const leftovers = (root: string): string[] => (existsSync(join(root, '.build')) ? readdirSync(join(root, '.build')).sort() : []);
