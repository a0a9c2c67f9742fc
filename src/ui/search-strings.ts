/** Words of the search that depend on what is found. Typeset where they are printed. */
const NUMBERS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const spell = (count: number): string => NUMBERS[count] ?? String(count);
const quote = (words: readonly string[]): string => words.map((word) => `« ${word} »`).join(', ');
const results = (count: number): string => (count === 0 ? 'Aucun résultat' : `${count} résultat${count > 1 ? 's' : ''}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const searchStrings = {
  loading: 'Recherche en cours…',
  failed: 'La recherche n’a pas pu se charger. Rechargez la page, ou passez par les listes ci-dessous.',
  count: results,
  facets: { type: 'Type de page', region: 'Région', secteur: 'Secteur', pratique: 'Pratique', annee: 'Année' },
  parts: {
    ask: { kind: 'Demande', type: 'Demandes' },
    outcome: { kind: 'Constat', type: 'Constats' },
    recommendation: { kind: 'Recommandation', type: 'Recommandations' },
  },
  facetUnit: 'résultats',
  refine: 'Affiner les résultats',
  active: (count: number) => (count > 0 ? ` (${count} filtre${count > 1 ? 's' : ''})` : ''),
  others: (count: number) => (count > 1 ? `${count} autres choix` : 'Un autre choix'),
  order: { legend: 'Ordre', relevance: 'Les plus proches d’abord', date: 'Les plus récents d’abord' },
  without: (words: readonly string[]) => `sans ${quote(words)}`,
  corrected: (asked: string, tried: string) => `Aucun résultat pour « ${asked} » ; aussi cherché : « ${tried} ».`,
  widened: (asked: string, also: readonly string[]) => `« ${capital(asked)} » trouve aussi ${quote(also)}.`,
  unknownWords: (words: readonly string[]) =>
    words.length === 1
      ? `Aucun résultat pour ${quote(words)} : la recherche s’est faite sans ce mot.`
      : `Aucun résultat pour ${quote(words)} : la recherche s’est faite sans ces mots.`,
  notTogether: (asked: number, most: number, count: number) => {
    const holders = count === 1 ? 'Une en contient' : `${capital(spell(count))} en contiennent`;
    return `Aucune page ne contient vos ${spell(asked)} mots à la fois. ${holders} ${spell(most)}.`;
  },
  someWithout: (asked: number, whole: number) => {
    const holders = whole === 1 ? 'Un résultat contient' : `${capital(spell(whole))} résultats contiennent`;
    return `${holders} vos ${spell(asked)} mots ; les autres disent ce qui leur manque.`;
  },
  literal: 'Les mots ont été cherchés tels quels, tous dans la même page.',
  toLiteral: 'Chercher les mots exacts',
  toWide: 'Élargir la recherche',
  nothing: (question: string) => `Aucun résultat pour « ${question} ».`,
  noWord: 'Cette question n’a pas de mot que l’on puisse chercher.',
  nothingExact: (phrases: readonly string[]) => `Aucune page ne contient exactement ${quote(phrases)}.`,
  withoutQuotes: 'Chercher ces mots sans les guillemets',
  filteredOut: (count: number) => `${results(count)} ${count > 1 ? 'répondent' : 'répond'} à la question, mais pas à ces filtres.`,
  removeFilters: 'Retirer les filtres',
  advice: 'Essayez un mot plus court ou plus courant.',
  nearest: 'Les pages les plus proches',
  more: (count: number) => (count > 1 ? `Afficher les ${count} résultats suivants` : 'Afficher le résultat suivant'),
  unanswered: 'Rien ne répond à votre question ?',
  ask: (title: string) => `Proposer la page « ${title} »`,
  wanted: 'voir les pages souhaitées',
  privacy: 'Votre recherche n’est pas enregistrée.',
  suggestions: (count: number) =>
    count === 0 ? 'Aucune proposition' : `${count} proposition${count > 1 ? 's' : ''}, à parcourir avec les flèches`,
  listLabel: 'Propositions',
  all: (question: string) => `Tous les résultats pour « ${question} »`,
} as const;
