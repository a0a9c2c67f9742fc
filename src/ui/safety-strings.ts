/** What the independent check of the built site says, to whoever publishes. */
export const safetyStrings = {
  element: (tag: string) => `l’élément <${tag}> n’a pas sa place dans une page`,
  handler: (tag: string, name: string) => `l’attribut « ${name} » de <${tag}> pourrait exécuter du code`,
  address: (tag: string, address: string) => `<${tag}> mène à une adresse refusée : « ${address} »`,
  foreign: (tag: string, address: string) => `<${tag}> charge un fichier d’un autre site : « ${address} »`,
  inline: 'un script est écrit dans la page',
  data: 'les données structurées de la page ne sont pas du JSON sans balise',
  opener: (address: string) => `le lien vers « ${address} » ouvre une fenêtre qui garde la main sur celle-ci`,
  twice: (id: string) => `l’identifiant « ${id} » est porté par deux éléments`,
  empty: 'la page n’a pas de contenu principal, ou il est vide',
  lost: 'une lettre a été perdue (�)',
  conflict: 'une marque de conflit git est restée dans le texte',
  marker: 'une marque interne du moteur du site est restée dans la page',
  xml: (reason: string) => `le XML n’est pas bien formé : ${reason}`,
  doctype: 'le XML déclare un type de document ou une entité',
  json: 'le JSON ne peut pas être lu',
  csv: 'le CSV ne peut pas être lu',
  formula: (cell: string) => `une cellule serait prise pour une formule : « ${cell} »`,
  unknown: 'ce type de fichier n’est pas publié par ce site',
  again: 'Les fiches de ces pages sont mises de côté, et le site construit de nouveau sans elles.',
  unprintable: (reason: string) =>
    `Une page ne peut pas être imprimée (${reason}). Sa fiche est mise de côté, et le site construit de nouveau sans elle.`,
  waiting: 'Une autre construction de ce site est en cours : celle-ci commencera quand elle sera finie.',
  busy: (lock: string) =>
    `Une autre construction de ce site n’est toujours pas finie. Attendez-la ou arrêtez-la ; s’il n’y en a aucune, supprimez ${lock}, puis réessayez.`,
  full: 'Il n’y a plus de place sur le disque : le site n’est pas construit, la version précédente reste en place. Libérez de la place (le dossier .build se refait de lui-même et peut être supprimé), puis réessayez.',
  readOnly: (path: string) =>
    `« ${path} » ne peut pas être écrit : le site n’est pas construit, la version précédente reste en place. Vérifiez à qui est ce dossier et s’il peut être changé, puis réessayez.`,
  stopped: 'Le site construit n’est pas sûr : il n’est pas publié, la version précédente reste en place.',
} as const;
