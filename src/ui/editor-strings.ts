/** What the text editor of the contribution page says. */
export const editorStrings = {
  toolbar: 'Mise en forme',
  style: 'Style',
  heading: 'Titre',
  subheading: 'Sous-titre',
  paragraph: 'Paragraphe',
  strong: 'Gras',
  emphasis: 'Italique',
  bullets: 'Liste à puces',
  numbers: 'Liste numérotée',
  quote: 'Passage cité',
  table: 'Tableau',
  tasks: 'Liste à cocher',
  toggleBox: 'Cocher ou décocher',
  pageLink: 'Lien vers une page',
  /** « Lien vers une page » and « Code source », where room lacks. */
  page: 'Page',
  source: 'Code',
  sourceCall: 'Source',
  link: 'Adresse',
  linkAddress: 'Adresse du lien, avec https:// :',
  insert: 'Insérer',
  image: 'Image',
  imageMissing: (url: string) => `L’image « ${url} » est introuvable : ajoutez-la de nouveau, ou retirez-la.`,
  imageElsewhere: (url: string) => `L’image « ${url} » est sur un autre site : la page n’en imprime que la description.`,
  /** Under the text, where the key Tab acts. */
  leaveByTab: 'Pour quitter le texte au clavier : Échap, puis Tab.',
  addRow: 'Ajouter une ligne',
  addColumn: 'Ajouter une colonne',
  removeRow: 'Supprimer la ligne',
  removeColumn: 'Supprimer la colonne',
  removeTable: 'Supprimer le tableau',
  alignLeft: 'Aligner à gauche',
  alignCentre: 'Centrer',
  alignRight: 'Aligner à droite',
  leaveContainer: 'Retirer le cadre',
  undo: 'Annuler',
  redo: 'Rétablir',
  toSource: 'Code source',
  toVisual: 'Vue mise en page',
  toPreview: 'Aperçu',
  toWriting: 'Revenir à l’écriture',
  preview: 'Aperçu de la page',
  previewNotes: 'Sources et notes',
  proposals: 'Propositions',
  createSource: (title: string) => `Créer la source « ${title} »`,
  createSourceDetail: 'sa fiche s’ouvre dans un autre onglet ; l’appel suit le titre que vous lui donnez',
  noWiki:
    'La liste des pages et des sources n’a pas pu être lue : « [[ » ne propose rien et l’aperçu manque. Vous pouvez écrire et enregistrer.',
  draftTaken: (date: string) =>
    `Ce que vous n’aviez pas enregistré (${date}) était gardé dans ce navigateur : le voici. Pensez à l’enregistrer.`,
  fieldsLeft: (labels: readonly string[]) =>
    `Une autre fenêtre, ou quelqu’un d’autre, a changé entre-temps ${labels.map((label) => `« ${label} »`).join(', ')} : sa version est restée.`,
  draftsJoined: 'Cela venait de plusieurs fenêtres : tout est réuni ici.',
  draftsDoubled: 'Là où le texte avait été changé de deux façons, les deux passages se suivent : gardez ce qui convient.',
  draftsApart: 'Une autre version, écrite dans une autre fenêtre et pas enregistrée non plus, est gardée à part.',
  draftOther: (date: string, title?: string) => `Montrer ${title ? `« ${title} »` : 'l’autre version'} (${date})`,
  putBack: 'Remettre ce que j’avais écrit',
  draftDrop: 'Revenir à la version enregistrée',
  imagesLeft: 'Les images de ce que vous collez restent sur l’autre document : ajoutez-les à la fiche une par une.',
  notKept: 'Ce navigateur ne peut pas garder ce texte si la page se ferme : enregistrez-le sans attendre.',
  /** Around what the check says of a text that is too long or too nested. */
  overLimits: (line: number) =>
    line > 1 ? `Ce texte ne peut pas être enregistré (ligne ${line}) :` : 'Ce texte ne peut pas être enregistré :',
  keptAside:
    'Coupez ici ce qui est en trop, enregistrez, puis collez-le dans une nouvelle fiche : un lien [[Titre]] mène de l’une à l’autre. Jusque-là, rien n’est perdu : le texte reste dans cette page.',
  /** Name of the text area in which the whole text is written. */
  wholeSource: 'Code source du texte',
  /** Above a block that is shown as its source. */
  sourceBlock: 'Passage en code source',
  sourceBlockHelp: 'Ce passage se modifie tel qu’il est écrit, pour ne rien perdre.',
  /** What each `:::` block is called while it is edited. */
  containers: {
    note: 'Note',
    attention: 'Attention',
    citation: 'Citation',
    chiffre: 'Chiffre clé',
    inconnu: 'Ce qu’on ne sait pas',
    recommandation: 'Recommandation',
  } as Readonly<Record<string, string>>,
  /** In the title of a block, as long as it is empty. */
  containerTitle: (usual: string | undefined) => (usual ? `Titre (sinon : ${usual})` : 'Titre (facultatif)'),
  containerTitles: {
    citation: 'Qui le dit (facultatif)',
    chiffre: 'Le chiffre, par exemple : 120 emplois',
  } as Readonly<Record<string, string>>,
  footnote: (key: string) => `Note de bas de page [${key}]`,
  call: (key: string) => `[${key}]`,
  refused:
    'Cette modification ne peut pas être écrite sans changer le sens du texte. Rien n’est perdu : annulez la dernière modification, ou passez en « Code source » pour la terminer.',
  rough: 'Relisez ce code source : la dernière modification n’avait pas d’écriture exacte. Tous vos mots y sont.',
} as const;
