/** What the contribution server says: to the person in the CMS (`refused`), and on the console of `npm start` (`console`). */
export const contribution = {
  /** Message of the commit that joins a draft to what was published since it was begun. */
  settled: (slug: string) => `Réunit le brouillon de « ${slug} » et ce qui a été publié depuis`,
  refused: {
    stranger: 'Cette demande ne vient pas de la page d’administration de ce site : elle est refusée.',
    request: 'Le site n’a pas compris cette demande : copiez votre texte, rechargez la page, puis réessayez.',
    path: 'Ici, seules les fiches de « content » et leurs images peuvent être modifiées.',
    slug: 'Le titre donne une adresse que le site ne sait pas écrire : gardez des lettres, des chiffres, des espaces et des apostrophes.',
    moving: 'L’adresse d’une fiche ne change pas. Ajoutez plutôt l’autre nom dans « Autres noms ».',
    tooLong: 'Ce texte est trop long pour une seule fiche (256 Ko au plus) : répartissez-le en plusieurs fiches.',
    imageWeight: 'l’image pèse plus de 10 Mo. Réduisez-la, puis ajoutez-la de nouveau.',
    imagesWeight:
      'Les images de ce brouillon pèsent ensemble plus de 45 Mo : rien n’a été enregistré, et votre texte est toujours dans cette page. Réduisez-les, ou gardez-en une partie, publiez, puis ajoutez les autres.',
    imagesCount:
      'Ce brouillon a plus de 40 images : rien n’a été enregistré, et votre texte est toujours dans cette page. Gardez-en 40 au plus, publiez, puis ajoutez les autres.',
    imageFormat: 'ce n’est pas une image PNG, JPEG ou WebP, ou son nom ne dit pas son vrai format.',
    imageBroken: 'l’image est abîmée et ne peut pas être lue jusqu’au bout. Enregistrez-la de nouveau, puis ajoutez-la.',
    imageSize: 'l’image dépasse 40 millions de pixels. Réduisez-la, puis ajoutez-la de nouveau.',
    unversioned: 'La page d’administration n’est plus à jour : copiez votre texte, rechargez-la, puis réessayez.',
    moved:
      'Cette fiche a été modifiée depuis que vous l’avez ouverte. Rien n’est perdu : votre texte est toujours dans cette page. Copiez-le, rechargez la page pour voir l’autre version, puis reportez vos changements.',
    unread:
      'La version enregistrée de cette fiche n’a pas pu être lue : rien n’a été enregistré, et votre texte est toujours dans cette page. Vérifiez la connexion, puis enregistrez de nouveau.',
    taken: 'Une fiche existe déjà à cette adresse. Rien n’est perdu : changez le titre, ou ouvrez la fiche existante.',
    unsaid: 'Rien n’est publié : la fiche et ses sources attendent toujours.',
    source: (title: string, why: string) => `La source « ${title} » n’a pas pu être publiée, la fiche non plus. ${why}`,
    together: (points: readonly string[]) =>
      `Rien n’est publié, ni la fiche ni ses sources : les brouillons sont gardés. À corriger d’abord :\n${points.map((point) => `- ${point}`).join('\n')}`,
    alone: (count: number, why: string) =>
      `${count > 1 ? 'Les sources sont publiées' : 'La source est publiée'}, la fiche ne l’est pas encore. ${why}`,
    absent: 'Ce brouillon n’existe plus : il a été publié ou supprimé entre-temps.',
    conflict:
      'Le même passage a été changé dans le brouillon et dans la version publiée. Rien n’a été modifié, le brouillon est gardé. « Publier », dans la fiche ouverte, montre les deux versions et demande quoi garder ; s’il ne le fait pas, prévenez la personne qui tient le dépôt.',
    unsettled: 'Rien n’est publié : le brouillon et la page publiée restent tels qu’ils sont.',
    strayed: 'Cette contribution touchait d’autres fichiers que la fiche et ses images : rien n’a été modifié.',
    invalid: 'Le brouillon est gardé. À corriger d’abord :',
    invalidPlaces: 'L’œil, à droite du formulaire, montre où (« Ce qui change »).',
    cited: 'La fiche n’a pas été supprimée :',
    awaited: 'Un brouillon de cette fiche attend : ouvrez-le depuis « En attente », publiez-le ou abandonnez-le, puis recommencez.',
    /** Of an image that pages show, by their titles; follows « L’image n’est pas supprimée : » or « L’image n’est pas enregistrée : ». */
    shown: (titles: readonly string[]) =>
      `une image de ce nom est montrée dans ${titles.map((title) => `« ${title} »`).join(', ')}. Rien n’y a changé. Pour la retirer, publiez d’abord ${titles.length > 1 ? 'ces pages' : 'cette page'} sans elle. Pour la remplacer, choisissez l’autre dans la fiche ouverte : elle prendra sa place à la publication.`,
    branchChanged: (branch: string) => `Le dépôt n’est plus sur la branche « ${branch} » : arrêtez « npm start » et relancez-le.`,
    failed: 'L’opération n’a pas abouti et rien n’a été modifié. Réessayez ; si cela recommence, prévenez la personne qui tient le dépôt.',
  },
  readOnly: {
    noRepository: 'Ce dossier n’est pas un dépôt git : le site se lit, mais on n’y contribue pas d’ici.',
    foreignOwner:
      'git refuse de lire ce dossier, qui appartient à un autre utilisateur : le site se lit, mais on n’y contribue pas d’ici. « git config --global --add safe.directory » suivi du chemin du dossier lève ce refus.',
    noCommit: 'Ce dépôt n’a encore aucun commit : le site se lit, mais on n’y contribue pas d’ici.',
    detached: 'Le dépôt n’est sur aucune branche : le site se lit, mais on n’y contribue pas d’ici.',
    busy: 'Un autre « npm start » reçoit déjà les contributions de ce dossier : ici, le site se lit seulement.',
  },
  start: {
    building: 'Construction du site…',
    rebuilding: 'Reconstruction…',
    ready: (address: string) => `Site prêt : ${address}`,
    contribute: (address: string, branch: string) => `Contribuer : ${address} (branche « ${branch} »)`,
    stop: 'Pour arrêter : Ctrl + C.',
    online: (seconds: string) => `En ligne en ${seconds} s`,
    notBuilt: 'Le site n’a pas pu être construit : corrigez ce qui est dit ci-dessus, puis relancez « npm start ».',
    notRebuilt: 'La reconstruction a échoué : la dernière version en ligne reste en place.',
    portTaken: (port: number) =>
      `Le port ${port} est déjà pris, sans doute par un autre « npm start ». Arrêtez-le, ou choisissez un autre port : « PORT=${port + 1} npm start ».`,
    badPort: (port: string) => `PORT=${port} n’est pas un numéro de port : choisissez-en un de 1 à 65535.`,
  },
  console: {
    kept: (path: string) =>
      `${path} : vos modifications, pas encore dans git, sont gardées telles quelles. La version publiée est dans git : « git diff -- ${path} » montre l’écart.`,
    setAside: (branch: string) => `Des contributions n’ont pas pu rejoindre votre branche : elles sont gardées sur « ${branch} ».`,
    failed: (message: string) => `Une contribution a échoué : ${message}`,
  },
} as const;
