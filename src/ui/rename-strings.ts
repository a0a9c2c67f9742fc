/** What `npm run rename` says. */
const count = (number: number, one: string, many: string): string => `${number} ${number > 1 ? many : one}`;

export const renameStrings = {
  usage:
    'Dites la page et son nouveau titre, entre guillemets droits : « npm run rename -- "Ancien titre" "Nouveau titre" » ; l’option « --dry-run » montre sans rien écrire.',
  missing: (name: string, suggestion?: string) =>
    `Aucune page ne s’appelle « ${name} ». ${suggestion ? `Pensiez-vous à « ${suggestion} » ?` : 'Donnez son titre, son nom de fichier ou son chemin.'}`,
  ambiguous: (name: string, paths: string) => `« ${name} » désigne plusieurs pages : ${paths}. Donnez le chemin de l’une d’elles.`,
  sameTitle: (title: string) => `La page s’appelle déjà « ${title} » : il n’y a rien à renommer.`,
  noSlug: (title: string) =>
    `« ${title} » ne donne pas de nom de fichier (minuscules sans accent, chiffres et tirets). Choisissez un titre qui ait des lettres, ou dites le nom du fichier par « --slug ».`,
  taken: (path: string) => `Le nouveau titre, ou son nom de fichier, est déjà celui de ${path}. Précisez le nouveau titre.`,
  faults: (faults: string) => `Le renommage laisserait des fautes que le wiki n’a pas aujourd’hui :\n${faults}\nRien n’a été écrit.`,
  noGit: 'Ce dossier n’est pas un dépôt git : le renommage ne pourrait pas être annulé. Rien n’a été écrit.',
  dirty: (paths: string) =>
    `Des changements ne sont pas enregistrés dans des fichiers concernés :\n${paths}\nEnregistrez-les (« git commit ») ou mettez-les de côté (« git stash »), puis recommencez. Rien n’a été écrit.`,
  moving: (path: string) =>
    `${path} a changé pendant le calcul : une contribution vient sans doute d’être publiée. Relancez la commande. Rien n’a été écrit.`,
  draft: (branch: string) =>
    `Un brouillon attend sous l’ancien nom de fichier (« ${branch} ») et n’y serait plus publiable. Publiez-le ou supprimez-le d’abord, ou gardez le nom de fichier par « --slug ». Rien n’a été écrit.`,
  failed: (reason: string) =>
    `Le renommage n’a pas pu être enregistré, et les fichiers ont été remis en place. Voyez ce qui l’empêche, puis recommencez :\n${reason}`,
  halfway: (reason: string) =>
    `Le renommage n’a pas pu être enregistré, et des fichiers n’ont pas pu être remis en place. « git status » dit lesquels ; « git restore --staged --worktree » suivi de leurs noms les rend tels qu’ils étaient enregistrés. Ce qui l’a empêché :\n${reason}`,
  title: (before: string, after: string) => `« ${before} » devient « ${after} ».`,
  moved: (before: string, after: string) => `${before} → ${after} ; l’ancienne adresse mènera à la nouvelle.`,
  kept: (path: string) => `${path} ne change pas de nom ; « --slug » en donnerait un autre.`,
  rewritten: (edits: number, pages: number) =>
    `${count(edits, 'renvoi récrit', 'renvois récrits')} dans ${count(pages, 'autre page', 'autres pages')}.`,
  dryRun: 'Rien n’a été écrit (« --dry-run »).',
  done: 'Un seul enregistrement git réunit le tout.',
  message: (before: string, after: string) => `Renomme « ${before} » en « ${after} »`,
} as const;
