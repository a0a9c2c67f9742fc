/** Words of the home page. Typeset by `library`. */
export const homeStrings = {
  examples: ['financer l’animation', 'innovation', 'appel à projets 2013'],
  build: { title: 'Je monte un pôle', text: 'Des guides à lire sur place ou à imprimer' },
  tell: {
    title: 'Je raconte une expérience',
    text: 'Un formulaire guidé, relu avant publication',
    caseStudy: 'Écrire une étude de cas',
    caseNote: 'formulaire guidé',
    pole: 'Compléter un pôle',
    wanted: 'Répondre à une page souhaitée',
  },
  verify: {
    title: 'Je vérifie un fait',
    text: 'Pour citer et comparer',
    asks: (year: string) => `Ce qui a été demandé en ${year}`,
    sources: 'Les documents cités',
    chronology: 'La chronologie',
  },
  figuresNote: 'Aucune source lue ne donne de liste complète et à jour des PTCE. Ces chiffres ne mesurent pas la même chose.',
  counts: {
    asks: (count: number) => `${count} demandes`,
    sources: (count: number) => `${count} sources`,
    pages: (count: number) => `${count} page${count > 1 ? 's' : ''}`,
    stubs: (count: number) => `${count} fiche${count > 1 ? 's' : ''} à compléter`,
    dates: (count: number) => `${count} dates`,
  },
  map: {
    more: 'Explorer les pôles',
    placed: (count: number) => `${count} ${count > 1 ? 'sont placés' : 'est placé'} sur la carte.`,
  },
  joiner: { or: 'ou', of: 'sur' },
} as const;
