/** Words of the search page that depend on what is found. Typeset where they are printed. */
const NUMBERS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const spell = (count: number): string => NUMBERS[count] ?? String(count);
const quote = (words: readonly string[]): string => words.map((word) => `« ${word} »`).join(', ');
const pages = (count: number): string => (count === 0 ? 'Aucune page' : `${count} page${count > 1 ? 's' : ''}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const spellPages = (count: number): string => (count === 1 ? 'une' : spell(count));

export const searchStrings = {
  loading: 'Recherche en cours…',
  failed: 'La recherche n’a pas pu se charger. Rechargez la page, ou passez par les rubriques, en haut.',
  count: pages,
  facets: { type: 'Type de page', region: 'Région', secteur: 'Secteur', pratique: 'Pratique', annee: 'Année' },
  facetUnit: 'pages',
  refine: 'Affiner les résultats',
  active: (count: number) => (count > 0 ? ` (${count} filtre${count > 1 ? 's' : ''})` : ''),
  others: (count: number) => (count > 1 ? `${count} autres choix` : 'Un autre choix'),
  order: { legend: 'Ordre', relevance: 'Les plus proches d’abord', date: 'Les plus récentes d’abord' },
  tier: (found: number, asked: number) => `${capital(spell(found))} mot${found > 1 ? 's' : ''} sur ${spell(asked)}`,
  without: (words: readonly string[]) => `sans ${quote(words)}`,
  unknownWords: (words: readonly string[]) =>
    words.length === 1
      ? `Aucune page ne contient ${quote(words)} : la recherche s’est faite sans ce mot.`
      : `Aucune page ne contient ${quote(words)} : la recherche s’est faite sans ces mots.`,
  notTogether: (asked: number) => `Aucune page ne contient vos ${spell(asked)} mots à la fois.`,
  holds: (tiers: readonly { pages: number; words: number }[]) =>
    `${capital(tiers.map(({ pages: count, words }, at) => `${spellPages(count)}${at === 0 ? ` page${count > 1 ? 's' : ''}` : ''} en ${count > 1 ? 'contiennent' : 'contient'} ${spell(words)}`).join(', '))}.`,
  nothing: (words: readonly string[]) =>
    words.length > 0 ? `Aucune page ne contient ${quote(words)}.` : 'Aucune page ne répond à ces filtres.',
  nothingExact: (phrase: string) => `Aucune page ne contient exactement « ${phrase} ».`,
  withoutQuotes: 'Chercher ces mots sans les guillemets',
  filteredOut: (count: number) => `${pages(count)} ${count > 1 ? 'répondent' : 'répond'} à la question, mais pas à ces filtres.`,
  removeFilters: 'Retirer les filtres',
  advice: 'Essayez un mot plus court ou plus courant.',
  ideas: 'Peut-être cherchez-vous',
  more: (count: number) => (count > 1 ? `Afficher les ${count} pages suivantes` : 'Afficher la page suivante'),
  unanswered: 'Rien ne répond à votre question ?',
  wanted: 'Voyez les pages souhaitées, ou demandez la vôtre',
  privacy: 'Votre recherche n’est pas enregistrée.',
} as const;
