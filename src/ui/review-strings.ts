/** What the reviewer of an entry reads in the contribution page. */
export const reviewStrings = {
  views: 'Relecture',
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
    count > 1
      ? `Brouillon enregistré ; ${count} points à corriger avant publication :`
      : 'Brouillon enregistré ; un point à corriger avant publication :',
  pointsWhere: 'L’œil, à droite du formulaire, montre où (« Ce qui change »).',
  close: 'Fermer',
  more: 'Aide',
  failed:
    'La comparaison n’a pas pu être faite : ce qui est publié, ou la liste des pages, n’a pas pu être lu. Vous pouvez écrire et enregistrer.',
} as const;
