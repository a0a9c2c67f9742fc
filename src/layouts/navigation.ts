/** Where the header and the footer lead. */
import { toChangesPath, toCollectionPath, toComparerPath, toExplorerPath, toPath } from '../model/routes.ts';
import type { Link } from '../prepared/index.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { strings } from '../ui/strings.ts';

const { nav, site } = strings;

/** Four sections always in sight; `wide` ones join from 56em on. `section` is the list they cover, when they lead elsewhere. */
export const sections: readonly (Link & { section?: string; wide?: boolean })[] = [
  { href: toCollectionPath('guides'), label: nav.guides },
  { href: toExplorerPath(), section: toCollectionPath('poles'), label: nav.poles },
  { href: toCollectionPath('seminars'), label: nav.seminars },
  { href: toCollectionPath('terms'), label: nav.terms },
  { href: toCollectionPath('case-studies'), label: nav.cases, wide: true },
  { href: toChangesPath(), label: nav.changes, wide: true },
];

export const footerGroups: readonly { title: string; links: readonly Link[] }[] = [
  {
    title: site.explore,
    links: [
      { href: toExplorerPath(), label: exploreStrings.title },
      { href: toComparerPath(), label: exploreStrings.comparer.title },
      { href: toCollectionPath('case-studies'), label: nav.cases },
      { href: toCollectionPath('practices'), label: site.practices },
      { href: toCollectionPath('networks'), label: site.networks },
      { href: toCollectionPath('sources'), label: site.sources },
      { href: toPath('seminaires/demandes/'), label: site.asks },
      { href: toPath('chronologie/'), label: site.chronology },
      { href: toPath('combien-de-ptce/'), label: site.howMany },
      { href: toPath('wiki/index/'), label: site.index },
      { href: toPath('donnees/'), label: dataStrings.page.heading },
    ],
  },
  {
    title: site.contribute,
    links: [
      { href: toChangesPath(), label: site.changes },
      { href: toPath('contribuer/'), label: site.write },
      { href: toPath('charte/'), label: site.charter },
      { href: toPath('wiki/'), label: site.wiki },
      { href: toPath('wiki/pages-souhaitees/'), label: site.wanted },
      { href: toPath('contribuer/erreurs/'), label: site.errors },
    ],
  },
  {
    title: site.thisSite,
    links: [
      { href: toPath('hors-connexion/'), label: site.offline },
      { href: toPath('a-propos/'), label: site.aboutPage },
      { href: toPath('accessibilite/'), label: site.accessibility },
      { href: toPath('mentions-legales/'), label: site.legal },
      { href: toPath('licences/'), label: site.licences },
      { href: toPath('ecoconception/'), label: site.sobriety },
    ],
  },
];
