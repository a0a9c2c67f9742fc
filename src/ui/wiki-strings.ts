/** Words of what makes a wiki: redirects, renames, care. Typeset where they are printed. */
export const wikiStrings = {
  moved: (title: string) => `Cette page s’appelle maintenant « ${title} »`,
  movedTo: 'Elle est ici :',
} as const;
