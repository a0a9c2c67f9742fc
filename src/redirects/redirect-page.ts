import { escapeHtml } from '../text/escape-html.ts';
import { typeset } from '../text/typeset.ts';
import { wikiStrings as words } from '../ui/wiki-strings.ts';

/**
 * The page that stands at an old address: it sends browsers on at once, names the new address for search engines, and
 * leaves a link to whoever stays. `path` is the new address with its base, `site` the address of the whole site.
 */
export function toRedirectPage({ title, path, site }: { title: string; path: string; site: string }): string {
  const name = escapeHtml(typeset(words.moved(title)));
  const href = escapeHtml(path);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(new URL(path, site).href)}">
</head>
<body>
<main>
<h1>${name}</h1>
<p>${escapeHtml(typeset(words.movedTo))} <a href="${href}">${escapeHtml(typeset(title))}</a></p>
</main>
</body>
</html>
`;
}
