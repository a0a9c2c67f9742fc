/** Words of histories, recent changes, digests and feeds. Typeset by `library`. */
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count > 1 ? many : one}`;
const quote = (texts: readonly string[]): string => texts.map((text) => `« ${text} »`).join(', ');

export const historyStrings = {
  unread: (said: string) => `L’historique ne peut pas être lu : rien n’a été changé. Git dit : ${said || 'rien, il a été arrêté'}`,
  partial:
    'L’historique ne peut pas être lu : ce dépôt est un clone partiel (« git clone --filter »), et son dépôt d’origine ne répond pas à ce qui lui est demandé. Rien n’a été changé. Recommencez quand le réseau répond, ou complétez le clone une fois pour toutes par « git fetch --refetch --no-filter ».',
  lacking: (versions: number, first: string) =>
    `L’historique ne peut pas être lu : il manque au dépôt git ${plural(versions, 'version de fiche', 'versions de fiches')} (${first}). Rien n’a été changé. Le dépôt est abîmé : clonez-le de nouveau, ou cherchez ce qu’il y manque par « git fsck ».`,
  yes: 'oui',
  no: 'non',
  breadcrumb: 'Historique',
  title: (title: string) => `Historique de « ${title} »`,
  description: (title: string) => `Les versions de la page « ${title} » : qui a changé quoi, quand et pourquoi.`,
  lead: (versions: number, since: string, by: string) =>
    `${plural(versions, 'version')} depuis le ${since}, par ${by}. Rien n’est effacé : chaque version reste dans le dépôt du wiki.`,
  anonymous: (people: number) => (people > 1 ? `${people} personnes anonymes` : 'une personne anonyme'),
  homonyms: (name: string, people: number) => `${name} (${people} personnes de ce nom)`,
  others: (count: number) => plural(count, 'autre personne', 'autres personnes'),
  and: ' et ',
  versions: 'Les versions',
  version: (number: number) => `Version ${number}`,
  fromTo: (from: number, to: number) => `De la version ${from} à la version ${to}`,
  toPresent: (from: number) => `De la version ${from} à la page d’aujourd’hui`,
  kinds: {
    created: 'page créée',
    changed: '',
    moved: 'page déplacée',
    merged: 'versions réunies',
    withdrawn: 'page retirée',
    restored: 'page rétablie',
  },
  said: {
    created: (words: number) => `Première version : ${plural(words, 'mot')}.`,
    restored: (words: number) => `La page est publiée de nouveau : ${plural(words, 'mot')}.`,
    withdrawn: 'La page n’est plus publiée après cette version.',
    moved: (path: string) => `La page change d’adresse, son texte reste le même. Elle était à ${path}.`,
    merged: 'Des changements faits en parallèle sont réunis ; ils sont comptés là où ils ont été écrits.',
    minor: 'Mise en forme seulement : les mots sont les mêmes.',
  },
  noMessage: 'Sans explication',
  original: 'Le message de cette version, en anglais',
  minor: 'mise en forme',
  size: (added: number, removed: number) => `${plural(added, 'mot ajouté', 'mots ajoutés')}, ${plural(removed, 'retiré')}.`,
  added: 'ajouté :',
  removed: 'retiré :',
  legend: { added: 'Souligné : ajouté.', removed: 'Barré : retiré.' },
  unchanged: (count: number) => (count > 1 ? `${count} paragraphes inchangés` : 'Un paragraphe inchangé'),
  identity: 'Fiche',
  comparePresent: 'Comparer avec la page d’aujourd’hui',
  onForge: (count: number) => `Comparer les ${count} versions plus anciennes sur la forge`,
  older: (count: number) =>
    `La comparaison des ${plural(count, 'version plus ancienne', 'versions plus anciennes')} n’est pas imprimée ici, pour que la page reste légère ; le dépôt du wiki la garde.`,
  seeCommit: 'Voir sur la forge',
  feed: 'Flux Atom de cette page',
  field: {
    changed: (label: string, before: string, after: string) => `${label} : ${before} → ${after}`,
    added: (label: string, values: readonly string[]) => `${label} : ajout de ${quote(values)}`,
    removed: (label: string, values: readonly string[]) => `${label} : retrait de ${quote(values)}`,
    both: (label: string, added: readonly string[], removed: readonly string[]) =>
      `${label} : ajout de ${quote(added)}, retrait de ${quote(removed)}`,
    reordered: (label: string) => `${label} : ordre changé`,
    order: 'ordre changé',
  },
  note: {
    created: (date: string) => `page créée le ${date}`,
    changed: (date: string) => `modifiée le ${date}`,
    by: (names: string) => `par ${names}`,
    versions: (count: number) => (count > 1 ? `${count} versions : ` : ''),
    link: (versions: number) => (versions > 1 ? 'Voir l’historique et comparer' : 'Voir l’historique'),
  },
  none: {
    'no-git': 'L’historique n’est pas affiché : git n’est pas installé sur la machine qui a construit ce site.',
    'no-repository': 'L’historique n’est pas affiché : ce site a été construit hors de son dépôt git.',
    shallow:
      'L’historique n’est pas affiché : ce site a été construit depuis un clone superficiel du dépôt, où toutes les dates seraient fausses.',
    refused:
      'L’historique n’est pas affiché : git a refusé de lire le dépôt, qui appartient sans doute à un autre utilisateur de la machine.',
    unsaved: 'Cette page n’est pas encore enregistrée dans le dépôt : elle n’a pas d’historique.',
    empty: 'Aucun changement n’est encore enregistré dans le dépôt.',
  },
} as const;

/** What changed in a field, in one sentence: « Membres : 12 → 15 », « Pratiques : ajout de « Mutualisation » ». */
export function toFieldSentence(change: { label: string; before?: string; after?: string; added?: string[]; removed?: string[] }): string {
  const { label, before, after, added = [], removed = [] } = change;
  const words = historyStrings.field;
  if (before !== undefined && after !== undefined) return words.changed(label, before, after);
  const came = after === undefined ? added : [after];
  const went = before === undefined ? removed : [before];
  if (came.length > 0 && went.length > 0) return words.both(label, came, went);
  if (came.length > 0) return words.added(label, came);
  return went.length > 0 ? words.removed(label, went) : words.reordered(label);
}

/** Words of recent changes, digests and feeds. */
export const changesStrings = {
  title: 'Derniers changements',
  description: 'Ce qui change dans le wiki, jour par jour, et pourquoi.',
  lead: 'Chaque publication, avec ce qui change et pourquoi. Les nombres comptent les mots ajoutés et retirés.',
  filter: 'Montrer',
  all: 'Tout',
  compare: 'comparer',
  which: 'Voir lesquelles',
  follow: 'Suivre',
  followAll: 'Flux Atom de tout le wiki',
  followNote: 'Chaque page a aussi le sien, au bas de son historique. Aucune adresse de courriel n’est demandée.',
  byCollection: 'Par sorte de page',
  months: 'Mois par mois',
  older: 'Les changements plus anciens sont rangés par mois.',
  digest: (month: string) => `Le wiki en ${month}`,
  digestDescription: (month: string) =>
    `Ce qui a changé dans le wiki en ${month} : pages créées, pages enrichies, personnes qui ont écrit.`,
  figures: {
    changes: (count: number) => (count > 1 ? 'changements' : 'changement'),
    created: (count: number) => (count > 1 ? 'pages créées' : 'page créée'),
    changed: (count: number) => (count > 1 ? 'pages modifiées' : 'page modifiée'),
    added: (count: number) => (count > 1 ? 'mots ajoutés' : 'mot ajouté'),
  },
  sections: { created: 'Pages créées', changed: 'Pages modifiées', withdrawn: 'Pages retirées' },
  more: (count: number) => (count > 1 ? `et ${count} autres` : 'et une autre'),
  changesOf: (count: number) => (count > 1 ? `${count} changements` : ''),
  by: (names: string) => `Par ${names}.`,
  neighbours: 'Mois voisins',
  feedOf: (name: string) => `${name} : changements`,
  feedTitle: (what: string, site: string) => `${what} — ${site}`,
} as const;
