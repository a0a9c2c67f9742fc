/** Words of what makes a wiki: redirects, renames, care. Typeset where they are printed. */
export const wikiStrings = {
  moved: (title: string) => `Cette page s’appelle maintenant « ${title} »`,
  unknownRevision: (revision: string) =>
    `Git ne connaît pas la révision « ${revision} », ou n’en a pas l’histoire : récupérez-la entière par « git fetch --unshallow », puis recommencez.`,
  movedTo: 'Elle est ici :',
} as const;
