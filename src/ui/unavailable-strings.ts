/** Entries that the build set aside: their pages, their list, and what the build says of them. */
export const unavailableStrings = {
  description: 'Cette fiche est en cours de correction.',
  lead: 'Cette fiche est en cours de correction : la vérification y a trouvé une erreur, et le site ne l’affiche pas avant qu’elle soit corrigée. Rien n’est perdu, son texte est gardé tel quel.',
  faults: 'Ce qui est à corriger',
  line: (line: number) => `ligne ${line}`,
  edit: 'Corriger cette fiche',
  listed: 'Fiches en cours de correction',
  note: 'fiche en cours de correction',
  aside: (paths: readonly string[]) =>
    `${paths.length === 1 ? 'Une fiche est mise de côté, les autres sont publiées' : `${paths.length} fiches sont mises de côté, les autres sont publiées`} :\n${paths.map((path) => `  ${path}`).join('\n')}`,
  withoutHome: (path: string) =>
    `La page d’accueil est publiée sans les mots ni les chiffres de ${path}, jusqu’à ce que cette fiche soit corrigée.`,
  notBuilt: 'Le site n’a pas été reconstruit : la version précédente reste en place.',
  missing: (paths: readonly string[]) =>
    `Pages attendues et absentes du site construit :\n${paths.map((path) => `  ${path}`).join('\n')}\nLa version précédente reste en place.`,
} as const;
