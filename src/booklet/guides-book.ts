/** The path of the guides, read from the built site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../site.ts';
import { toChapterXhtml } from './to-xhtml.ts';
import type { Book } from './to-epub.ts';

/** Paths of the guides below the base, in the order of their path: that of the boxes of the booklet's page. */
export async function listGuides(folder: string): Promise<string[]> {
  const html = await readFile(join(folder, 'dossier/index.html'), 'utf8');
  return [...html.matchAll(/name="p" value="(guides\/[^"]+)"/gu)].map(([, path = '']) => path);
}

/** The guides as a book; a link to a guide stays in it, another leads to the public site. */
export async function readGuidesBook(folder: string, title: string, modified: string): Promise<Book> {
  const { base } = site;
  const paths = await listGuides(folder);
  const fileOf = new Map(paths.map((path) => [`${base}${path}/`, `${path.slice(path.indexOf('/') + 1)}.xhtml`]));
  const chapters = await Promise.all(
    paths.map(async (path) => {
      const toHref = (href: string): string => {
        if (href.startsWith('#')) return href;
        const { origin, pathname, hash, href: whole } = new URL(href, `${site.url}${base}${path}/`);
        const file = origin === new URL(site.url).origin ? fileOf.get(pathname) : undefined;
        return file ? file + hash : whole;
      };
      const chapter = toChapterXhtml(await readFile(join(folder, path, 'index.html'), 'utf8'), toHref);
      return chapter && { ...chapter, file: fileOf.get(`${base}${path}/`) ?? '' };
    }),
  );
  return {
    title,
    author: site.name,
    language: site.language,
    licence: site.licences.prose.name,
    modified,
    chapters: chapters.filter((chapter) => chapter !== undefined),
  };
}
