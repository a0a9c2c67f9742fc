/** Words of the booklet. Typeset where they are printed. */
const pages = (count: number): string => (count > 1 ? `${count} pages` : `${count} page`);

export const bookletStrings = {
  title: 'Composer un dossier',
  description: 'Réunir des pages du wiki en un dossier à imprimer ou à enregistrer en PDF.',
  lead: 'Cochez les pages à réunir, puis imprimez-les ou enregistrez-les en PDF. Votre choix reste sur cet appareil.',
  noScript: 'Il faut JavaScript pour réunir des pages. Chacune s’imprime aussi seule.',
  pick: 'Pages à réunir',
  chosen: (count: number): string => (count === 0 ? 'Aucune page choisie.' : `${pages(count)} dans le dossier.`),
  failed: (titles: readonly string[]): string =>
    `Ces pages n’ont pas pu être lues : ${titles.join(', ')}. Vérifiez la connexion, puis cochez-les de nouveau.`,
  unknown: (path: string): string => `« ${path} » n’est pas une page à réunir : elle a été laissée de côté.`,
  print: 'Imprimer le dossier',
  clear: 'Vider le dossier',
  contents: 'Dans ce dossier',
  edition: (day: string, address: string): string => `Tel que le wiki était le ${day}. La suite, et ce qui a changé depuis : ${address}`,
  up: 'Monter',
  down: 'Descendre',
  leave: 'Retirer',
  moved: (title: string, place: number, count: number): string => `« ${title} » : ${place} sur ${count}.`,
  add: 'Composer un dossier à imprimer',
} as const;
