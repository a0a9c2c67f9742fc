/** What the reviewer of an entry reads in the contribution page. */
export const reviewStrings = {
  views: 'Ce qui change, et la page',
  changes: 'Ce qui change',
  page: 'La page',
  pageTitle: 'La page comme le site l’imprimera',
  created: 'Nouvelle fiche : tout ce qui suit est à relire.',
  toPublished: 'à ce qui est publié',
  sinceBegun: 'à la page telle qu’elle était quand ce brouillon a été commencé',
  same: (compared: string) => `Rien ne change par rapport ${compared}.`,
  legend: (compared: string) => `Par rapport ${compared}. Souligné : ajouté. Barré : retiré.`,
  movedTitle: 'La page publiée a changé depuis',
  moved: (count: number) =>
    count === 0
      ? 'La page publiée a changé depuis que ce brouillon a été commencé ; rien ne s’y contredit, et les deux seront réunis.'
      : count === 1
        ? 'La page publiée a changé depuis que ce brouillon a été commencé ; un passage a changé des deux côtés, et il faudra choisir à l’enregistrement ou à la publication :'
        : `La page publiée a changé depuis que ce brouillon a été commencé ; ${count} passages ont changé des deux côtés, et il faudra choisir à l’enregistrement ou à la publication :`,
  inDraft: 'Dans ce brouillon :',
  inPublished: 'Publié depuis :',
  data: 'La fiche',
  text: 'Le texte',
  images: 'Les images ajoutées',
  described: (alt: string) => `Texte alternatif : « ${alt} »`,
  undescribed: 'Sans texte alternatif.',
  checks: 'Ce que dit la vérification',
  noIssue: 'Rien à signaler : cette fiche peut être en ligne.',
  errors: (count: number) => (count > 1 ? `${count} points empêchent de publier cette fiche.` : 'Un point empêche de publier cette fiche.'),
  warnings: 'La fiche peut être en ligne. À améliorer si possible :',
  severities: { error: 'À corriger', warning: 'Conseil' },
  points: (count: number) =>
    count > 1 ? `Enregistré ; ${count} points à corriger avant publication :` : 'Enregistré ; un point à corriger avant publication :',
  pointsWhere: 'L’œil, à droite du formulaire, montre où (« Ce qui change »).',
  cited: (count: number) =>
    count > 1
      ? `La fiche cite ${count} sources qui ne sont pas encore publiées :`
      : 'La fiche cite une source qui n’est pas encore publiée :',
  citedThen: (count: number) => `« Publier » proposera de ${count > 1 ? 'les' : 'la'} publier avec la fiche.`,
  named: 'La fiche renvoie à ce qui n’est pas encore publié, et doit l’être avant elle :',
  citedTitle: (count: number) => (count > 1 ? 'Publier aussi ses sources ?' : 'Publier aussi sa source ?'),
  citedWhy: 'Une fiche ne paraît pas avant les sources qu’elle cite.',
  citedPublish: (count: number) => (count > 1 ? 'Publier les sources, puis la fiche' : 'Publier la source, puis la fiche'),
  citedCancel: 'Ne rien publier',
  close: 'Fermer',
  more: 'Aide',
  pageFailed:
    'La page n’a pas pu être montrée : la liste des pages n’a pas pu être lue. Vous pouvez écrire et enregistrer ; vérifiez la connexion, puis rouvrez ce panneau.',
  unchecked:
    'Enregistré ; ce qui reste à corriger avant publication n’a pas pu être vérifié, parce que la liste des pages n’a pas pu être lue. « Publier » le vérifiera.',
  failed:
    'La comparaison n’a pas pu être faite : ce qui est publié, ou la liste des pages, n’a pas pu être lu. Vous pouvez écrire et enregistrer.',
} as const;
