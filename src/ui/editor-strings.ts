/** What the text editor of the contribution page says. */
export const editorStrings = {
  toolbar: 'Mise en forme',
  heading: 'Titre',
  subheading: 'Sous-titre',
  paragraph: 'Paragraphe',
  strong: 'Gras',
  emphasis: 'Italique',
  bullets: 'Liste à puces',
  numbers: 'Liste numérotée',
  quote: 'Citation',
  table: 'Tableau',
  addRow: 'Ajouter une ligne',
  addColumn: 'Ajouter une colonne',
  undo: 'Annuler',
  redo: 'Rétablir',
  toSource: 'Code source',
  toVisual: 'Vue mise en page',
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
  containerTitle: 'Titre, ou auteur d’une citation (facultatif)',
  footnote: (key: string) => `Note de bas de page [${key}]`,
  call: (key: string) => `[${key}]`,
  refused:
    'Cette modification ne peut pas être écrite sans changer le sens du texte. Rien n’est perdu : annulez la dernière modification, ou passez en « Code source » pour la terminer.',
  rough: 'Relisez ce code source : la dernière modification n’avait pas d’écriture exacte. Tous vos mots y sont.',
} as const;
