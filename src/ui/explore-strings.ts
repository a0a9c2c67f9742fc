/** Words of the explorer, the comparison and the plots. Typeset where they are printed. */
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count > 1 ? many : one}`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;
const EACH = ' chacune';
const quote = (text: string): string => `« ${text} »`;

/** « en Bretagne », « dans le Grand Est », « à La Réunion »: every region with what comes before it. */
const inRegion: Readonly<Record<string, string>> = {
  'Grand Est': 'dans le Grand Est',
  'Hauts-de-France': 'dans les Hauts-de-France',
  'La Réunion': 'à La Réunion',
  Mayotte: 'à Mayotte',
  'Pays de la Loire': 'dans les Pays de la Loire',
};

export const exploreStrings = {
  title: 'Explorer les pôles',
  description: 'Les pôles du wiki par région, secteur, pratique et date : une carte, une liste et des filtres que l’on peut partager.',
  lead: (all: number, placed: number) =>
    `${plural(all, 'pôle recensé', 'pôles recensés')} dans les sources lues. ${plural(placed, 'est placé', 'sont placés')} sur la carte ; les autres le sont à leur région, dans la liste.`,
  poles: (count: number) => (count === 0 ? 'Aucun pôle' : plural(count, 'pôle')),
  unknown: 'Inconnu',
  stateFacet: 'Dernier état observé',
  /** A state with the years of the observations that make it. */
  stateIn: (state: string, first: number, last: number) => `${state} ${first === last ? `en ${first}` : `entre ${first} et ${last}`}`,
  observed: { active: (date: string) => `Observé en activité : ${date}`, ended: (date: string) => `Arrêté : ${date}` },
  states: { active: { value: 'en activité', label: 'Observé en activité' }, ended: { value: 'arrêté', label: 'Arrêté' } },
  yearFacet: 'Année de création',
  filters: 'Filtrer',
  filtersActive: (count: number) => (count > 0 ? `Filtrer : ${plural(count, 'filtre actif', 'filtres actifs')}` : 'Filtrer'),
  facetUnit: (count: number) => (count > 1 ? 'pôles' : 'pôle'),
  others: (count: number) => (count > 1 ? `${count} autres choix` : 'Un autre choix'),
  word: 'Un nom, un lieu, un secteur',
  clear: 'Effacer les filtres',
  csv: 'Télécharger (CSV)',
  toMap: 'Voir la carte',
  toList: 'Aller à la liste',
  sought: (query: string) => quote(query),
  remove: (label: string) => `Retirer le filtre : ${label}`,
  more: (next: number) => (next > 1 ? `Afficher les ${next} pôles suivants` : 'Afficher le pôle suivant'),
  shown: (shown: number, all: number) => `${plural(shown, 'pôle affiché', 'pôles affichés')} sur ${all}.`,
  none: 'Aucun pôle du wiki ne répond à ces filtres. Retirez-en un, ou écrivez un mot plus court.',
  order: 'Les fiches les plus complètes d’abord.',
  unknownValue: (facet: string, value: string) =>
    `${quote(value)} n’est pas une valeur du filtre ${quote(facet)} : il a été laissé de côté.`,
  unknownPole: (slug: string) => `Aucun pôle du wiki ne s’appelle ${quote(slug)} : il a été laissé de côté.`,
  tooMany: (most: number) => `${most} pôles se comparent à la fois : les suivants ont été laissés de côté.`,
  noScript: 'Les filtres demandent JavaScript. Sans lui, toute la liste et la carte se lisent ici, et les mêmes pôles sont rangés',
  byRegion: 'par région',
  byPractice: 'par pratique',
  recognised: (dates: readonly string[]) => `Reconnu en ${list(dates)}`,
  recognisedUnknown: 'Date de reconnaissance inconnue',
  created: (date: string) => `Création : ${date}`,
  unplaced: 'sans position sur la carte',
  noTown: 'Commune inconnue',
  /** « 65 pôles, surtout dans les Pays de la Loire (10), en Bretagne et en Île-de-France (9 chacune) ». */
  summary: (count: number, leaders: readonly { regions: readonly string[]; count: number }[], regions: number) => {
    const poles = count === 0 ? 'Aucun pôle' : plural(count, 'pôle');
    const [only] = leaders;
    if (regions === 1 && only) return `${poles}, ${count > 1 ? `${count === 2 ? 'tous deux' : 'tous'} ` : ''}${whereIs(only.regions)}`;
    if (!only) return regions > 1 ? `${poles}, dans ${regions} régions sans qu’aucune domine` : poles;
    const named = leaders.reduce((sum, leader) => sum + leader.regions.length * leader.count, 0);
    // « Surtout » is for more than half.
    return `${poles}, ${2 * named > count ? 'surtout' : 'd’abord'} ${leaders.map(sayLeader).join(', puis ')}`;
  },
  region: (name: string, count: number) => [name, count === 0 ? 'aucun pôle' : plural(count, 'pôle')].join(' : '),
  /** What a mark of several poles stands for, and what its link gives: every pole of their regions. */
  cluster: (count: number, places: readonly string[], regions: readonly string[]) =>
    `${plural(count, 'pôle')} proches : ${list(places)}. Voir tous les pôles ${whereIs(regions)}`,
  placeOf: (place: string, count: number) => (count > 1 ? `${place} (${count})` : place),
  someOf: (count: number, label: string) => `${count} sur ${label}`,
  inset: 'Paris et alentours',
  map: {
    title: 'La carte',
    label: 'Carte des pôles',
    choose:
      'Choisir une région filtre la liste. Un nombre réunit des pôles trop proches pour être distingués : il mène à tous les pôles de leur région.',
    credit:
      'Les couleurs ne font que séparer les régions ; une région sans couleur n’a aucun pôle qui réponde aux autres filtres. Fond : Natural Earth, domaine public.',
  },
  compare: {
    box: 'Comparer',
    boxOf: (title: string) => `Comparer ${title}`,
    tray: 'Pôles à comparer',
    count: (count: number, most: number) => `${count} sur ${most} à comparer`,
    go: 'Comparer',
    full: (most: number) => `${most} pôles au plus : retirez-en un pour en ajouter un autre.`,
    remove: (title: string) => `Retirer ${title}`,
  },
  chronology: {
    drawings: {
      title: 'La chronologie en dessins',
      description:
        'Les politiques, les rencontres et les pôles sur une même échelle, l’état des pôles année après année et leur nombre par région, d’après les dates des fiches.',
      ways: 'En dessins',
    },
    tracks: 'Les politiques, les rencontres et les pôles, sur une même échelle',
    tracksNote: (first: number) =>
      `Chaque trait va de la première à la dernière date connue ; chaque pavé couvre ce que la date dit, un jour ou une année. Ce qui précède ${first} commence au bord.`,
    left: (count: number) =>
      plural(
        count,
        'pôle dont moins de deux dates sont connues n’est pas dessiné',
        'pôles dont moins de deux dates sont connues ne sont pas dessinés',
      ),
    span: (first: number, last: number) => `De ${first} à ${last} ; chaque pavé couvre ce que sa date dit.`,
    policy: 'Appels, lois et rapports',
    meetings: 'Rencontres nationales',
    poles: 'Pôles',
    who: 'Étape, rencontre ou pôle',
    first: 'Première date',
    last: 'Dernière date',
    line: (first: number, last: number) => `Sur l’échelle, de ${first} à ${last}`,
    bar: 'Barre',
    year: 'Année',
    states: {
      active: 'Signe d’activité',
      silent: 'Sans nouvelle depuis',
      ended: 'Arrêtés',
      'not-yet': 'Pas encore créés',
      unknown: 'État inconnu',
    },
    years: {
      title: 'L’état des pôles au 31 décembre',
      note: 'Ce que les repères des fiches permettent de dire, pas un recensement. Un pôle compte comme actif l’année d’un repère daté, et entre deux repères. « Sans nouvelle depuis » ne veut pas dire arrêté. Chaque nombre mène aux pôles qu’il compte. La barre montre, dans l’ordre, les trois premières colonnes.',
    },
    atYear: {
      title: (year: number) => `L’état des pôles au 31 décembre ${year}`,
      description: (year: number, count: number) =>
        `Ce que les sources permettent de dire ${count > 1 ? `des ${count} pôles` : 'du pôle'} du wiki à la fin de ${year}, avec les dates qui le font dire.`,
      note: 'Un pôle compte comme actif l’année d’un repère daté, quel qu’il soit, et entre deux repères. « Sans nouvelle depuis » ne veut pas dire arrêté. Le filtre « Dernier état observé » de l’explorateur répond à une autre question : la dernière fois qu’une source voit le pôle travailler, quelle que soit l’année.',
      group: (title: string, count: number) => `${title} (${count})`,
      last: (date: string) => `dernier repère : ${date}`,
      next: (date: string) => `repère suivant : ${date}`,
      undated: 'aucun repère daté',
      table: 'Le tableau, année par année',
    },
    regions: {
      title: 'Les pôles du wiki par région',
      note: 'Des fiches de ce wiki, pas des pôles de France. La barre montre les deux colonnes dans l’ordre.',
      head: ['Région', 'Fiches documentées ou partielles', 'Fiches à compléter'],
    },
  },
  /** Tables of dated facts. */
  facts: {
    counts: {
      title: 'Chiffres datés',
      note: 'Les nombres d’une même unité sont ensemble, dans l’ordre de leurs dates ; entre deux unités, les barres ne se comparent pas. Un pointillé va du minimum au maximum. Un nombre dont on ne connaît qu’une borne, ou aucune, n’est pas dessiné.',
      head: ['Ce qui est compté', 'Date', 'Nombre'],
    },
    calls: {
      title: 'Candidatures et lauréats, appel par appel',
      note: 'La barre pleine compte les lauréats, le reste de la barre les autres candidatures ; le pointillé va du plus petit au plus grand nombre que donnent les sources, quand elles ne s’accordent pas.',
      head: ['Appel', 'Candidatures', 'Lauréats'],
      units: ['candidatures', 'lauréats'],
      span: (min: number, max: number) => (min === max ? String(min) : `de ${min} à ${max}`),
    },
  },
  comparer: {
    title: 'Comparer des pôles',
    description: 'Deux ou trois pôles côte à côte : ce qu’ils partagent, ce qui diffère, ce que les sources ne disent pas.',
    how: 'Choisissez deux ou trois pôles. L’adresse de la page dit lesquels : vous pouvez la partager ou l’imprimer.',
    noScript: 'Placer des fiches côte à côte demande JavaScript. Sans lui, ouvrez-les une à une :',
    choose: 'Ajouter un pôle',
    add: 'Ajouter',
    all: 'Les pôles du wiki',
    none: 'Aucun pôle n’est choisi.',
    one: 'Un seul pôle est choisi : ajoutez-en un autre pour comparer.',
    table: (titles: readonly string[]) => `Comparaison de ${list(titles)}`,
    comparing: (titles: readonly string[]) => `Comparaison de ${list(titles)}.`,
    failed: (titles: readonly string[]) =>
      titles.length > 1
        ? `Les fiches de ${list(titles.map(quote))} n’ont pas pu être lues. Rechargez la page.`
        : `La fiche de ${list(titles.map(quote))} n’a pas pu être lue. Rechargez la page.`,
    field: 'Ce qui est comparé',
    missing: 'non renseigné',
    otherFacts: 'Autres chiffres datés',
    disagreements: 'Écarts entre sources',
    noDisagreement: 'aucun écart signalé',
    sources: 'Sources',
    likeness: (title: string) => `Pôles qui ressemblent à ${title}`,
    noLikeness: 'Aucun autre pôle du wiki ne partage un secteur ou une pratique avec lui.',
    print: 'Imprimer',
    /** A sign and a word: never a colour alone. */
    verdicts: {
      same: ['=', 'identique'],
      partly: ['≈', 'en partie commun'],
      different: ['≠', 'différent'],
      worded: ['—', 'texte libre : à lire'],
      missing: ['?', 'manque'],
      units: ['—', 'unités différentes, non comparables'],
      forms: ['—', 'intervalle, texte ou plusieurs valeurs : non comparés comme des nombres'],
      none: ['', ''],
    },
    reasons: {
      sectors: (labels: readonly string[]) => `${labels.length > 1 ? 'mêmes secteurs' : 'même secteur'} : ${list(labels)}`,
      practices: (labels: readonly string[]) => `${labels.length > 1 ? 'mêmes pratiques' : 'même pratique'} : ${list(labels)}`,
      region: 'même région',
      form: 'même forme du porteur',
      sizes: (labels: readonly string[]) => `taille proche (${list(labels)})`,
    },
    thisPole: 'Comparer ce pôle',
  },
} as const;

/** « en Bretagne et en Occitanie (4 chacune) ». */
function sayLeader({ regions, count }: { regions: readonly string[]; count: number }): string {
  return `${whereIs(regions)} (${count}${regions.length > 1 ? EACH : ''})`;
}

/** Several regions after what introduces them: « en Bretagne et dans le Grand Est ». */
function whereIs(regions: readonly string[]): string {
  return list(regions.map((region) => inRegion[region] ?? `en ${region}`));
}
