/** One file of the built site, judged by what it is. */
import { safetyStrings as say } from '../ui/safety-strings.ts';
import { checkCsv } from './check-csv.ts';
import { checkFragment, checkHtml } from './check-html.ts';
import { checkXml } from './check-xml.ts';

/** Files that hold no markup of ours, or none that a browser would run as the site's. */
const INERT = /\.(?:css|js|mjs|woff2|png|ico|jpe?g|webp|avif|yml|txt|md|bib|wasm|pagefind|pf_(?:index|fragment|meta|filter)|webmanifest)$/u;
/** Decap draws this page: it has no content of its own. */
const DRAWN = 'admin/index.html';
/** The page of messages quotes the very marks that are looked for. */
const QUOTING = 'contribuer/erreurs/index.html';

/** What is wrong with a file of the site (its path from the site's root, with slashes), in French. */
export function checkBuiltFile(path: string, text: string): string[] {
  switch (path.slice(path.lastIndexOf('.') + 1)) {
    case 'html':
      return checkHtml(text, { showsMarks: path === QUOTING, isDrawn: path === DRAWN });
    case 'xml':
      return checkXml(text);
    case 'svg':
      return [...checkXml(text), ...checkFragment(text)];
    case 'csv':
      return checkCsv(text);
    case 'json':
    case 'geojson':
    case 'jsonld':
      return isJson(text) ? [] : [say.json];
    default:
      return INERT.test(path) || path.startsWith('pagefind/') || !/\.[a-z0-9]+$/iu.test(path) ? [] : [say.unknown];
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
