/** What the contribution page says, beyond the model's own labels and hints. */
export const cms = {
  title: 'Contribuer',
  loading: 'La page d’administration se charge…',
  notLoaded:
    'La page d’administration n’a pas pu se charger : un de ses fichiers n’est pas arrivé. Vérifiez la connexion, puis rechargez la page. Ce que vous aviez écrit sans l’enregistrer reste dans ce navigateur. Si cela recommence, prévenez la personne qui tient le site.',
  noScript: 'Écrire dans le wiki demande JavaScript. Pour contribuer autrement, voyez la page « Contribuer ».',
  noBackend:
    'Sur cette adresse, le wiki se lit seulement : aucune forge n’est reliée à la page d’administration. Pour contribuer, voyez la page « Contribuer », ou lancez le site sur votre ordinateur avec « npm start ».',
  /** The save cannot be held to the version that was read. */
  notOpen: (forge: string) => `${forge} : la connexion à la forge n’est pas ouverte. Rechargez la page, puis reconnectez-vous.`,
  unknownForge: 'L’atelier ne comprend plus les réponses de la forge : rien n’est enregistré. Prévenez la personne qui tient le site.',
  /** A forge is named, and nobody could log in. */
  lacks: {
    CMS_APP_ID: 'La connexion n’est pas encore réglée : il manque l’identifiant que la forge donne à l’atelier.',
    CMS_FORGE_URL: 'La connexion n’est pas encore réglée : il manque l’adresse du service qui connecte à GitHub.',
  },
  body: 'Texte',
  bodyHelp: '« [[ » propose les pages, « [^ » les sources. « Aperçu » montre la page comme le site l’imprime, « Code source » le Markdown.',
  guide: 'Guide de contribution',
  /** Decap lists the files of one extension. */
  onlyMarkdown: 'Les pages écrites en MDX ne se modifient pas ici, mais dans le dépôt.',
  /** Buttons of lists and of their rows, by what the row says. */
  unfold: (row: string) => `Déplier « ${row} »`,
  fold: (row: string) => `Replier « ${row} »`,
  move: (row: string) => `Déplacer « ${row} »`,
  remove: (row: string) => `Retirer « ${row} »`,
  rowAt: (place: number) => `ligne ${place}`,
  /** In the menu of « Publier », what comes before: the status to give. */
  nextStatus: {
    pending_review: 'D’abord : « En relecture »',
    pending_publish: 'D’abord : « Prêt »',
  },
  /** Parts of the page, for who hears it. */
  messages: 'Messages',
  pane: 'Ce qui change, ou la page',
  notSaved: 'Nouvelle fiche, pas encore enregistrée',
  refusedFields: (names: readonly string[]) =>
    names.length > 1
      ? `Pas encore enregistré : ${names.length} champs sont à remplir ou à corriger (${names.join(', ')}).`
      : `Pas encore enregistré : un champ est à remplir ou à corriger (${names.join('')}).`,
  tooLong: (length: number) => `${length} caractères au plus.`,
  badDate: 'Comment l’écrire est dit sous le champ.',
  /** Of a date of which the files keep something near only: why, then what to write. */
  nearDates: {
    season: 'Une saison ne se garde pas telle quelle',
    part: 'Une partie d’année ne se garde pas telle quelle',
    open: 'Une date n’a pas de côté ouvert',
  },
  nearDate: (reason: string, near: readonly string[]) =>
    `${reason} : écrivez ${near.map((one) => `« ${one} »`).join(' ou ')}, et dites le reste dans le texte.`,
  notAnImage: (name: string) =>
    `« ${name} » n’est pas une image que le site sait montrer. Enregistrez-la en PNG, en JPEG ou en WebP, puis ajoutez-la de nouveau.`,
  dateHint: '2013, février 2013 ou 28 février 2013. Une période : de 2016 à 2020. Moins précis : vers 2018, années 1990. Sinon : inconnue.',
  /** Beside a date that is typed in another way. */
  dateRead: (date: string) => `lu : ${date}`,
  /** Of a figure's value, whose form has fields for what is no single number. */
  range: (text: string, [min, max]: readonly [string, string], labels: Readonly<Record<'value' | 'min' | 'max', string>>) =>
    `« ${text} » donne deux nombres : videz « ${labels.value} », puis écrivez ${min} dans « ${labels.min} » et ${max} dans « ${labels.max} ».`,
  inWords: (text: string, label: string) =>
    `« ${text} » n’est pas un nombre : écrivez par exemple 12,5 ou 1 200, ou utilisez « ${label} ».`,
  notANumber: (text: string) => `« ${text} » n’est pas un nombre : écrivez par exemple 12,5 ou 1 200.`,
  notWhole: 'un nombre entier est attendu, sans virgule.',
  badUrl: 'une adresse commence par https:// ou http://',
  badPattern: (hint: string | undefined) => hint ?? 'cette forme n’est pas reconnue.',
  drafts: 'Pas encore publiées',
  draftEntry: (title: string) => `${title} (pas encore publiée)`,
  absentEntry: (slug: string) => `${slug} : fiche introuvable`,
  noEntry: (typed: string) => (typed ? `Aucune fiche ne répond à « ${typed} ».` : 'Il n’y a encore aucune fiche.'),
  createEntry: 'La créer dans un autre onglet',
  commits: {
    create: 'Crée {{collection}} « {{slug}} »',
    update: 'Modifie {{collection}} « {{slug}} »',
    delete: 'Supprime {{collection}} « {{slug}} »',
    uploadMedia: 'Ajoute l’image {{path}}',
    deleteMedia: 'Supprime l’image {{path}}',
    openAuthoring: '{{message}}',
  },
} as const;
