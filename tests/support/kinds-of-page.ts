import { pages } from './built-site.ts';

/** The first page right below an address; a former address, which only leads to another page, is none. */
const first = (prefix: string): string => {
  const page = pages.find(
    ({ url, html }) => url.startsWith(prefix) && /^[^/]+\/$/u.test(url.slice(prefix.length)) && !html.includes('http-equiv="refresh"'),
  );
  if (!page) throw new Error(`No page under ${prefix}`);
  return page.url;
};

/** One address of each kind of page. */
export const kindsOfPage: readonly string[] = [
  '/',
  '/poles/',
  first('/poles/'),
  '/etudes-de-cas/',
  first('/etudes-de-cas/'),
  '/guides/',
  '/guides/financer-l-animation/',
  '/seminaires/',
  '/seminaires/seminaire-du-28-fevrier-2013/',
  '/seminaires/demandes/',
  '/seminaires/seminaire-du-28-fevrier-2013/citer/',
  '/pratiques/',
  '/pratiques/mutualisation/',
  '/reseaux/',
  first('/reseaux/'),
  '/glossaire/',
  '/glossaire/scic/',
  '/sources/',
  first('/sources/'),
  '/contribuer/',
  '/contribuer/erreurs/',
  '/recherche/?q=innovation',
  '/explorer/?region=bretagne&p=epv',
  '/comparer/?p=epv,phares',
  '/chronologie/trajectoires/',
  '/chronologie/2025/',
  '/wiki/',
  '/wiki/a-verifier/',
  '/wiki/pages-souhaitees/',
  first('/wiki/pages-souhaitees/'),
  '/hors-connexion/',
  '/dossier/',
  '/donnees/',
  '/wiki/changements/',
  '/contribuer/historique/',
  ...pages
    .filter(({ url }) => /^\/wiki\/changements\/\d/u.test(url))
    .slice(0, 1)
    .map(({ url }) => url),
  '/404.html',
];
