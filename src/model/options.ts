/** Closed lists of values: what is stored, and the French label people read. */

export type Options = Readonly<Record<string, string>>;

/** The label of a value of a list; one that the list does not have stays as it is, and « constructor » is one of those. */
export const labelIn = (options: Options, value: string): string => (Object.hasOwn(options, value) && options[value]) || value;

const same = <const T extends readonly string[]>(...values: T) =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [V in T[number]]: V };

/** The eighteen regions since 2016. */
export const regions = same(
  'Auvergne-Rhône-Alpes',
  'Bourgogne-Franche-Comté',
  'Bretagne',
  'Centre-Val de Loire',
  'Corse',
  'Grand Est',
  'Guadeloupe',
  'Guyane',
  'Hauts-de-France',
  'Île-de-France',
  'La Réunion',
  'Martinique',
  'Mayotte',
  'Normandie',
  'Nouvelle-Aquitaine',
  'Occitanie',
  'Pays de la Loire',
  'Provence-Alpes-Côte d’Azur',
);

/** The metropolitan regions before 2016, kept because the sources of 2012-2015 speak of them. */
export const oldRegions = same(
  'Alsace',
  'Aquitaine',
  'Auvergne',
  'Basse-Normandie',
  'Bourgogne',
  'Bretagne',
  'Centre',
  'Champagne-Ardenne',
  'Corse',
  'Franche-Comté',
  'Guadeloupe',
  'Guyane',
  'Haute-Normandie',
  'Île-de-France',
  'Languedoc-Roussillon',
  'La Réunion',
  'Limousin',
  'Lorraine',
  'Martinique',
  'Mayotte',
  'Midi-Pyrénées',
  'Nord-Pas-de-Calais',
  'Pays de la Loire',
  'Picardie',
  'Poitou-Charentes',
  'Provence-Alpes-Côte d’Azur',
  'Rhône-Alpes',
);

export const sectors = {
  insertion: 'Insertion par l’activité économique',
  industrie: 'Industrie et sous-traitance',
  textile: 'Textile, laine et cuir',
  batiment: 'Bâtiment et écoconstruction',
  alimentation: 'Alimentation et restauration',
  agriculture: 'Agriculture et maraîchage',
  'economie-circulaire': 'Réemploi et économie circulaire',
  energie: 'Énergie',
  mobilite: 'Mobilité et transport',
  culture: 'Culture, arts et patrimoine',
  numerique: 'Numérique',
  services: 'Services aux personnes et aux entreprises',
  sante: 'Santé, autonomie et vieillissement',
  habitat: 'Habitat et immobilier',
  formation: 'Formation et recherche',
  tourisme: 'Tourisme',
} as const satisfies Options;

export const depths = {
  complete: 'Fiche documentée',
  partial: 'Fiche partielle',
  stub: 'Fiche à compléter',
} as const satisfies Options;

export const carrierForms = {
  association: 'Association',
  scic: 'Société coopérative d’intérêt collectif (SCIC)',
  scop: 'Société coopérative et participative (SCOP)',
  groupe: 'Groupe économique solidaire',
  societe: 'Société commerciale',
  fonds: 'Fonds de dotation ou fondation',
  collectivite: 'Collectivité ou établissement public',
  plusieurs: 'Plusieurs structures, sans porteur unique',
  inconnu: 'Inconnue',
} as const satisfies Options;

export const eventKinds = {
  creation: 'Création',
  recognition: 'Reconnaissance',
  'legal-form': 'Forme juridique',
  premises: 'Locaux',
  partner: 'Partenaire',
  project: 'Étape',
  difficulty: 'Difficulté',
  renamed: 'Changement de nom',
  'observed-active': 'Observé en activité',
  end: 'Fin',
} as const satisfies Options;

export const stages = {
  emergence: 'Émergence',
  structuration: 'Structuration',
  developpement: 'Développement',
  essaimage: 'Essaimage',
} as const satisfies Options;

export const askStatuses = {
  obtenu: 'Obtenu',
  partiel: 'Partiel',
  'en-cours': 'En cours',
  'en-debat': 'En débat',
  'sans-suite': 'Sans suite',
  inconnu: 'Inconnu',
} as const satisfies Options;

export const outcomeKinds = {
  constat: 'Constat',
  decision: 'Décision',
  citation: 'Citation',
  chiffre: 'Chiffre',
  question: 'Question ouverte',
} as const satisfies Options;

export const stances = {
  supports: 'Observé',
  nuances: 'Nuancé',
  contradicts: 'Contredit',
} as const satisfies Options;

export const sourceKinds = {
  communique: 'Communiqué',
  'texte-officiel': 'Texte officiel',
  rapport: 'Rapport ou étude',
  recherche: 'Recherche',
  fiche: 'Fiche d’expérience',
  guide: 'Guide pratique',
  actes: 'Actes ou compte rendu',
  presse: 'Presse',
  site: 'Site de l’organisme',
  donnees: 'Données',
} as const satisfies Options;

export const sourceStatuses = {
  original: 'Original',
  copie: 'Copie sur un site tiers',
  extrait: 'Extrait seulement',
  'hors-ligne': 'Hors ligne',
} as const satisfies Options;

export const licences = {
  'CC-BY-SA-4.0': 'CC BY-SA 4.0',
  'CC-BY-4.0': 'CC BY 4.0',
  'CC0-1.0': 'CC0 1.0',
} as const satisfies Options;
