/** The built site as a ZIP that opens from a USB key, by its `index.html`. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { findFiles } from '../sources/find-files.ts';
import { site as settings } from '../site.ts';
import { bundlePage, bundleStart } from './bundle.ts';
import { ONLINE, relinkPage, relinkStyle, toPoleScript, type UsbSite } from './relink.ts';

/** What serves a host, a browser that asks a network, or who shares a page; images in other widths and formats than their own. */
const OUT =
  /^icones\/|^(?:sw\.js|_headers|_redirects|manifest\.webmanifest|notice\.(?:js|css)|robots\.txt|sitemap.*)$|^(?:(?!media\/).*\/)?partage\.png$|\.(?:png|jpe?g|webp)\.\d+\.(?:avif|webp)$/iu;
/** A pole as the comparison reads it. */
const POLE = /^comparer\/[^/]+\.json$/u;
const INDEX = 'recherche/index/';
/** Files hold the same time, so that the same site makes the same ZIP. */
const MTIME = new Date(2000, 0, 1);

/** Bytes of the ZIP of the site built in `folder`; its pages are below one folder of that `name`. */
export async function buildZip(folder: string, name: string): Promise<Uint8Array> {
  const paths = findFiles(folder, '.')
    .map(({ path }) => path.replace(/^\.\//u, ''))
    .filter((path) => !OUT.test(path) && !ONLINE.test(path));
  const read = (path: string) => readFile(join(folder, path));
  const pages = new Map<string, string>();
  for (const path of paths) if (path.endsWith('.html')) pages.set(path, (await read(path)).toString());
  const scripts = await bundleModules(folder, pages.values());
  const site: UsbSite = {
    base: settings.base,
    url: settings.url,
    scripts: new Map([...scripts].map(([module, { path }]) => [module, path])),
  };
  const files: Zippable = {};
  const add = (path: string, content: Uint8Array | string): void => {
    files[`${name}/${path}`] = [typeof content === 'string' ? Buffer.from(content) : content, { mtime: MTIME }];
  };
  for (const [path, html] of pages) add(path, relinkPage(path, html, site));
  const index: Record<string, string> = {};
  for (const path of paths) {
    if (pages.has(path)) continue;
    if (path.startsWith(INDEX)) index[path] = (await read(path)).toString('base64');
    else if (POLE.test(path)) add(path.replace(/json$/u, 'js'), toPoleScript(basename(path, '.json'), (await read(path)).toString(), site));
    else if (path.endsWith('.css')) add(path, relinkStyle(path, (await read(path)).toString(), site));
    else add(path, await read(path));
  }
  for (const { path, code } of scripts.values()) if (path !== SEARCH) add(path, code);
  // The search page alone asks for it, by the place of its own module.
  add(SEARCH, `globalThis.fichiers = ${JSON.stringify(index)};`);
  add('usb.js', await bundleStart());
  return zipSync(files, { level: 6 });
}

const SEARCH = 'recherche/index.js';

/** Classic scripts for the modules that pages name; that of the search page is the index, the search being in `usb.js`. */
async function bundleModules(folder: string, pages: Iterable<string>): Promise<Map<string, { path: string; code: string }>> {
  const found = new Map<string, { path: string; code: string }>();
  for (const html of pages)
    for (const [, module = ''] of html.replace(/<template.*?<\/template>/gsu, '').matchAll(/<script type="module" src="([^"]+)"/gu)) {
      if (found.has(module)) continue;
      const path = module.slice(settings.base.length);
      const isSearch = /\/search\.[^/]*\.js$/u.test(path);
      found.set(
        module,
        isSearch
          ? { path: SEARCH, code: '' }
          : { path: path.replace(/\.js$/u, '.classique.js'), code: await bundlePage(join(folder, path)) },
      );
    }
  return found;
}
