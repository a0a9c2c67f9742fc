/** Words of what makes a wiki: redirects, removals, care, related pages. Typeset where they are printed. */
const number = new Intl.NumberFormat('fr-FR');
const plural = (count: number, one: string, many = `${one}s`): string => `${number.format(count)} ${count > 1 ? many : one}`;

export const wikiStrings = {
  moved: (title: string) => `Cette page s’appelle maintenant « ${title} »`,
  movedTo: 'Elle est ici :',
  unknownRevision: (revision: string) =>
    `Git ne connaît pas la révision « ${revision} », ou n’en a pas l’histoire : récupérez-la entière par « git fetch --unshallow », puis recommencez.`,
  linksFollowed: (asked: number, dead: number, confirmed: number) =>
    `${plural(asked, 'lien suivi', 'liens suivis')} ; ${dead} sans réponse valable, dont ${confirmed} depuis deux vérifications au moins. La page « Pages à vérifier » les montre à la prochaine construction.`,
  alsoRead: 'À lire aussi',
  /** Why two pages are related. */
  bonds: {
    practice: (shared: string, count: number) => `${count > 1 ? 'mêmes pratiques' : 'même pratique'} : ${shared}`,
    sector: (shared: string, count: number) => `${count > 1 ? 'mêmes secteurs' : 'même secteur'} : ${shared}`,
    link: (shared: string) => `citent ensemble ${shared}`,
    caller: (shared: string) => `citées ensemble par ${shared}`,
    source: (shared: string) => `même source : ${shared}`,
    words: (shared: string, count: number) => `${count > 1 ? 'mêmes mots' : 'même mot'} : ${shared}`,
  },
  otherCallers: (count: number) => `${plural(count, 'autre page y renvoie', 'autres pages y renvoient')}`,
  moreCallers: (count: number) => `Et ${plural(count, 'autre')}, que la recherche trouve`,
  wanted: {
    toWrite: (singular: string) => `${singular} à écrire`,
    lead: (count: number) =>
      `Cette page n’existe pas encore. ${count > 1 ? `${count} pages y renvoient déjà` : 'Une page y renvoie déjà'} : elle manque à des lecteurs.`,
  },
  care: {
    wiki: 'L’état du wiki',
    wikiDescription: 'Ce que le wiki contient, ce qui lui manque et ce qu’il faut relire.',
    index: 'Toutes les pages, de A à Z',
    indexDescription: 'Chaque page du wiki par la première lettre de son titre ; les documents cités ont leur propre liste.',
    figures: 'Autres',
    orphans: 'Pages orphelines',
    orphansDescription:
      'Les pages qu’aucune autre ne cite : on ne les trouve que par une liste ou la recherche. Un lien suffit pour les en sortir.',
    noOrphan: 'Chaque page est citée par une autre au moins.',
    review: 'Pages à vérifier',
    reviewDescription: 'Ce qui a vieilli ou reste à compléter, avec ce qui le dit.',
    nothing: 'Rien à vérifier en ce moment.',
    neverReviewed: (count: number, total: number) =>
      `${count === total ? `Aucune des ${plural(total, 'page')}` : `${plural(count, 'page')} sur ${number.format(total)}`} ${count > 1 && count < total ? 'n’ont' : 'n’a'} encore été ${count > 1 && count < total ? 'relues' : 'relue'} : la relecture se note dans le formulaire, champ « Relecture ».`,
    stale: 'Relectures de plus d’un an',
    staleSince: (date: string) => `relue le ${date}`,
    stubs: 'Fiches à compléter',
    empty: 'Pages sans texte',
    unproven: 'Recommandations dont aucun cas ne parle',
    untold: 'Pratiques qu’aucune étude de cas ne raconte',
    undated: 'Chiffres sans date',
    undatedCount: (count: number) => plural(count, 'chiffre sans date', 'chiffres sans date'),
    offline: 'Documents hors ligne',
    dead: 'Liens qui ne répondent plus',
    deadSince: (address: string, reason: string, date: string) => `${address} : ${reason}, depuis le ${date}`,
    deadHost: 'le site n’existe plus',
    linksChecked: (date: string) => `Les liens vers d’autres sites ont été suivis le ${date}.`,
    linksUnchecked: 'Les liens vers d’autres sites n’ont pas encore été suivis : la forge le fait à intervalles réguliers.',
    byKind: 'Pages par sorte',
    byKindNote: (pages: number, links: number) => `${plural(pages, 'page')} en tout, et ${plural(links, 'renvoi')} d’une page à une autre.`,
    byKindHead: ['Sorte', 'Pages'],
    changesNote: (changes: number, people: number, since: string) =>
      `${plural(changes, 'changement')} par ${plural(people, 'personne')} depuis le ${since}`,
    depth: 'Fiches des pôles',
    depthText: (complete: number, total: number) =>
      `${plural(complete, 'fiche documentée', 'fiches documentées')} sur ${number.format(total)}`,
    sources: 'Documents cités',
    sourcesText: (live: number, total: number) => `${plural(live, 'original', 'originaux')} sur ${plural(total, 'document')}`,
    reviewed: 'Relectures',
    reviewedText: (reviewed: number, total: number) => `${plural(reviewed, 'page relue', 'pages relues')} sur ${number.format(total)}`,
  },
} as const;
