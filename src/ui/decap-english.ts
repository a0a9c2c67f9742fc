/** Words that Decap and what it is made of write in English whatever the language, and what to say instead. */
export const decapEnglish: readonly (readonly [said: RegExp, french: string])[] = [
  [/^close$/iu, 'Fermer'],
  [/^Remove$/u, 'Retirer'],
  [/^Remove (.+)$/u, 'Retirer « $1 »'],
  [/^Select\.\.\.$/u, 'Choisir…'],
  [/^Loading\.\.\.$/u, 'Chargement…'],
  [/^No options$/u, 'Aucune proposition'],
  [/^Notifications (?:Alt|alt)\+T$/u, 'Messages (Alt + T)'],
  [/^(\d+) results? available(?: for search term (.+))?\.[\s\S]*$/u, '$1 propositions. Flèches pour choisir, Entrée pour valider.'],
  [/^option (.+), selected\.$/u, '« $1 », choisi.'],
  [/^option (.+), deselected\.$/u, '« $1 », retiré.'],
  [/^All selected options have been cleared\.$/u, 'Plus rien n’est choisi.'],
  [
    /^(.+) already exists\. Do you want to replace it\?$/u,
    '« $1 » existe déjà. La remplacer ? Toutes les pages qui la montrent en montreront une autre.',
  ],
];
