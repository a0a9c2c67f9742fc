/** What the reviewer of an entry reads in the contribution page. */
export const reviewStrings = {
  views: 'Ce qui change, et la page',
  changes: 'Ce qui change',
  page: 'La page',
  pageTitle: 'La page comme le site l’imprimera',
  created: 'Nouvelle fiche : tout ce qui suit est à relire.',
  same: 'Rien ne change par rapport à ce qui est publié.',
  legend: 'Par rapport à ce qui est publié. Souligné : ajouté. Barré : retiré.',
  data: 'La fiche',
  text: 'Le texte',
  images: 'Les images ajoutées',
  described: (alt: string) => `Texte alternatif : « ${alt} »`,
  undescribed: 'Sans texte alternatif.',
  sameText: 'Le texte ne change pas.',
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
  failed:
    'La comparaison n’a pas pu être faite : ce qui est publié, ou la liste des pages, n’a pas pu être lu. Vous pouvez écrire et enregistrer.',
} as const;
