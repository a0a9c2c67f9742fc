import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pages, siteFolder, type BuiltPage } from '../support/built-site.ts';

const classesOf = new Map<string, ReadonlySet<string>>();

/** The classes that a sheet of the site gives a look. */
function readSheet(address: string): ReadonlySet<string> {
  const known = classesOf.get(address);
  if (known) return known;
  const text = readFileSync(join(siteFolder, address), 'utf8').replace(/url\([^)]*\)|"[^"]*"/gu, '');
  const found = new Set([...text.matchAll(/\.(-?[a-z_][\w-]*)/giu)].map(([, name = '']) => name));
  classesOf.set(address, found);
  return found;
}
/** Words that two rooms use for two things: a passage quoted or compared, the frame of a map or of a picture. */
const apart = ['passage', 'frame'];
const sheetsOf = ({ elements }: BuiltPage): string[] =>
  elements
    .filter(({ tagName, properties: { rel } }) => tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet'))
    .map(({ properties: { href } }) => String(href));
const printed = ({ elements }: BuiltPage): Set<string> =>
  new Set(elements.flatMap(({ properties: { className } }) => (Array.isArray(className) ? className.map(String) : [])));

/** Sheets are cut by kind of page: a class must not have its look on one kind and none on another. */
it('gives each class that a page prints the look that the site has for it', () => {
  const read = pages.filter(({ url }) => !url.startsWith('/admin/'));
  const styled = new Set(read.flatMap((page) => sheetsOf(page).flatMap((sheet) => [...readSheet(sheet)])));
  const bare = read.flatMap((page) => {
    const own = new Set(sheetsOf(page).flatMap((sheet) => [...readSheet(sheet)]));
    return [...printed(page)]
      .filter((name) => styled.has(name) && !own.has(name) && !apart.includes(name))
      .map((name) => `${page.url} .${name}`);
  });
  expect(bare).toEqual([]);
});
