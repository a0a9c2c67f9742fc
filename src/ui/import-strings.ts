/** What `npm run import:csv` says. Typeset where it is printed. */
const count = (number: number, one: string, many: string): string => `${number} ${number > 1 ? many : one}`;
const quote = (text: string): string => `« ${text} »`;
const ofNew = (added: number): string => (added > 0 ? `, dont ${count(added, 'nouvelle', 'nouvelles')}` : '');
/** Rows named one by one. */
const NAMED = 10;

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
  isNew: '(nouvelle fiche)',
  /** Rows of the download that the file no longer has. */
  missing: (keys: readonly string[]) => {
    const named = keys.slice(0, NAMED).map((key) => {
      const [slug = '', ...ranks] = key.split(' ');
      return `${quote(slug)}${ranks.length > 0 ? ` (rang ${ranks.join('.')})` : ''}`;
    });
    const rest = keys.length - named.length;
    return `${count(keys.length, 'ligne du téléchargement n’est plus', 'lignes du téléchargement ne sont plus')} dans ce fichier : ${named.join(', ')}${rest > 0 ? `, et ${count(rest, 'autre', 'autres')}` : ''}. Rien n’est retiré du wiki : une fiche ou un élément de liste se supprime dans l’atelier.`;
  },
  nothing: 'Ce fichier ne change rien.',
  would: (cells: number, pages: number, added: number) =>
    `${count(cells, 'cellule changerait', 'cellules changeraient')} dans ${count(pages, 'fiche', 'fiches')}${ofNew(added)}. Rien n’a été écrit : l’option « --write » le fera.`,
  done: (cells: number, pages: number, added: number) =>
    `${count(cells, 'cellule changée', 'cellules changées')} dans ${count(pages, 'fiche', 'fiches')}${ofNew(added)}. Relisez par « git diff », puis enregistrez.`,
  moving: (path: string) =>
    `${path} a changé pendant le calcul : une contribution vient sans doute d’être publiée. Relancez la commande. Rien n’a été écrit.`,
  unwritten: (reason: string) =>
    `Les fiches n’ont pas pu être écrites, et toutes sont restées telles qu’elles étaient. Vérifiez la place qui reste sur le disque, et que le dossier « content » peut être changé, puis recommencez. Le système dit : ${reason}`,
  refused: (issues: number) => `${count(issues, 'faute', 'fautes')} : rien n’a été écrit.`,
} as const;
