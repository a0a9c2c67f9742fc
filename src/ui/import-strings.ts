/** What `npm run import:csv` says. Typeset where it is printed. */
const count = (number: number, one: string, many: string): string => `${number} ${number > 1 ? many : one}`;
const quote = (text: string): string => `« ${text} »`;

export const importStrings = {
  usage:
    'Dites le fichier à ramener : « npm run import:csv -- poles.csv » montre ce qui changerait ; avec l’option « --write », les fiches sont récrites.',
  unreadable: (file: string) => `Le fichier ${quote(file)} n’a pas pu être lu. Vérifiez son chemin.`,
  faulty: 'Le wiki a déjà des fautes : corrigez ce que dit « npm run check », puis recommencez.',
  /** One changed field. */
  change: (field: string, rank: string, before: string, after: string) => {
    const where = `  ${quote(field)}${rank ? ` (rang ${rank})` : ''} :`;
    if (before === '') return `${where} ${quote(after)} est ajouté.`;
    return after === '' ? `${where} ${quote(before)} est retiré.` : `${where} ${quote(before)} devient ${quote(after)}.`;
  },
  nothing: 'Ce fichier ne change rien.',
  would: (cells: number, pages: number) =>
    `${count(cells, 'cellule changerait', 'cellules changeraient')} dans ${count(pages, 'fiche', 'fiches')}. Rien n’a été écrit : l’option « --write » le fera.`,
  done: (cells: number, pages: number) =>
    `${count(cells, 'cellule changée', 'cellules changées')} dans ${count(pages, 'fiche', 'fiches')}. Relisez par « git diff », puis enregistrez.`,
  refused: (issues: number) => `${count(issues, 'faute', 'fautes')} : rien n’a été écrit.`,
} as const;
