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
  label: 'Titre du bloc (facultatif)',
  call: (key: string) => `[${key}]`,
  refused:
    'Cette modification ne peut pas être écrite sans changer le sens du texte. Votre texte est toujours à l’écran : annulez la dernière modification, ou terminez-la dans « Code source ».',
} as const;
