/**
 * Every issue that a check can report: its title and explanation (the page `/contribuer/erreurs/` prints them) and how it
 * is said, as « what happened » then « what to do ».
 */
export interface CodeRow {
  title: string;
  help: string;
  warning?: true;
  say: (...details: never[]) => readonly [what: string, fix: string];
}

const quoted = (value: unknown): string => `« ${String(value)} »`;
const orElse = (suggestion: string | undefined, otherwise: string): string =>
  suggestion ? `Remplacez par ${quoted(suggestion)} (la plus proche) ou ${otherwise}` : `${otherwise[0]?.toUpperCase() ?? ''}${otherwise.slice(1)}`;

export const codes = {
  'entete-absent': {
    title: 'L’en-tête manque',
    help: 'Une page commence par une ligne ---, ses champs (titre, résumé…), puis une autre ligne ---.',
    say: () => ['La page ne commence pas par un en-tête entre deux lignes ---.', 'Ajoutez l’en-tête, avec au moins un titre et un résumé.'],
  },
  'yaml-invalide': {
    title: 'L’en-tête ne peut pas être lu',
    help: 'L’en-tête est écrit en YAML : une clé, deux-points, une espace, une valeur. Une valeur qui contient « : » se met entre guillemets droits.',
    say: (reason: string) => [`L’en-tête ne peut pas être lu : ${reason}.`, 'Vérifiez les deux-points, les guillemets et le retrait de cette ligne.'],
  },
  'yaml-refuse': {
    title: 'Une écriture YAML refusée',
    help: 'Les ancres (&), renvois (*), étiquettes (!) et fusions (<<) ne sont pas acceptés : chaque valeur s’écrit telle quelle.',
    say: (what: string) => [`L’en-tête utilise ${what}, qui n’est pas accepté.`, 'Écrivez la valeur directement.'],
  },
  'champ-requis': {
    title: 'Un champ obligatoire manque',
    help: 'Chaque collection a quelques champs obligatoires, marqués comme tels dans le formulaire.',
    say: (label: string, key: string) => [`« ${label} » manque.`, `Ajoutez le champ ${quoted(key)}.`],
  },
  'champ-inconnu': {
    title: 'Un champ inconnu',
    help: 'Seuls les champs du modèle sont acceptés : un champ mal orthographié ne s’afficherait nulle part.',
    say: (key: string, suggestion?: string) => [`Le champ ${quoted(key)} n’existe pas ici.`, `${orElse(suggestion, 'supprimez cette ligne')}.`],
  },
  'type-inattendu': {
    title: 'Une valeur d’une autre nature',
    help: 'Un nombre s’écrit sans guillemets, un texte et une date entre guillemets, une liste avec des tirets.',
    say: (label: string, expected: string) => [`« ${label} » devrait être ${expected}.`, 'Réécrivez la valeur sous cette forme.'],
  },
  'valeur-inconnue': {
    title: 'Une valeur hors de la liste',
    help: 'Ce champ ne prend que les valeurs d’une liste, pour que les filtres et les comparaisons restent justes.',
    say: (label: string, value: unknown, suggestion?: string) => [
      `« ${label} » contient ${quoted(value)}, qui n’est pas dans la liste.`,
      `${orElse(suggestion, 'choisissez une valeur de la liste')}.`,
    ],
  },
  'date-invalide': {
    title: 'Une date impossible ou mal écrite',
    help: 'Les dates s’écrivent 2013, 2013-02, 2013-02-28, 2016/2020 (une période), 199X (une décennie), 2018~ (environ) ou unknown (inconnue).',
    say: (label: string, value: unknown) => [`« ${label} » contient ${quoted(value)}, qui n’est pas une date.`, 'Écrivez par exemple "2013", "2013-02", "2013-02-28", "2018~" ou "unknown".'],
  },
  'adresse-refusee': {
    title: 'Une adresse refusée',
    help: 'Un lien mène à une page du site, à une adresse http ou https, à un courriel ou à un téléphone ; rien d’autre.',
    say: (address: unknown) => [`L’adresse ${quoted(address)} n’est pas acceptée.`, 'Donnez une adresse complète qui commence par https://.'],
  },
  'motif': {
    title: 'Une forme inattendue',
    help: 'Ce champ suit une forme précise, dite sous le champ dans le formulaire.',
    say: (label: string, value: unknown, hint: string) => [`« ${label} » contient ${quoted(value)}, qui n’a pas la forme attendue.`, hint || 'Utilisez des minuscules sans accent, des chiffres et des tirets.'],
  },
  'trop-long': {
    title: 'Un texte trop long',
    help: 'Certains champs sont courts parce qu’ils s’affichent dans des listes et des cartes.',
    say: (label: string, length: number, limit: number) => [`« ${label} » fait ${length} signes ; la limite est ${limit}.`, 'Raccourcissez, et gardez le détail pour le corps de la page.'],
  },
  'hors-limites': {
    title: 'Un nombre hors des limites',
    help: 'Une latitude va de -90 à 90, une longitude de -180 à 180 ; une étape commence à 1.',
    say: (label: string, value: unknown) => [`« ${label} » vaut ${String(value)}, hors des limites.`, 'Vérifiez le nombre, et l’ordre latitude puis longitude.'],
  },
  'vide': {
    title: 'Un champ vide',
    help: 'Un champ laissé vide ne dit rien : mieux vaut retirer la ligne.',
    say: (label: string) => [`« ${label} » est vide.`, 'Complétez la valeur, ou retirez le champ s’il est facultatif.'],
  },
  'chiffre-nu': {
    title: 'Un chiffre sans unité, ou dit deux fois',
    help: 'Un chiffre daté a une seule forme (une valeur, un intervalle ou un texte) et une unité, sauf s’il est en toutes lettres.',
    say: () => ['Ce chiffre n’a pas une valeur et son unité, ou en a plusieurs formes à la fois.', 'Gardez soit value, soit min et max, avec unit ; soit text seul.'],
  },
  'versions-insuffisantes': {
    title: 'Un écart à une seule version',
    help: 'Un écart entre sources montre au moins deux versions.',
    say: () => ['Cet écart n’a pas deux versions.', 'Ajoutez l’autre version avec ses sources, ou faites-en un chiffre ou un repère.'],
  },
  'slug-invalide': {
    title: 'Un nom de fichier refusé',
    help: 'Le nom du fichier fait l’adresse de la page : minuscules sans accent, chiffres et tirets, 80 signes au plus.',
    say: (slug: string, suggestion: string) => [`Le nom de fichier ${quoted(slug)} ne convient pas.`, `Renommez-le ${quoted(suggestion)}.`],
  },
  'slug-reserve': {
    title: 'Un nom de fichier réservé',
    help: 'Quelques noms désignent déjà autre chose dans les adresses : historique, demandes, index, flux.',
    say: (slug: string) => [`Le nom ${quoted(slug)} est réservé.`, 'Choisissez un autre nom de fichier.'],
  },
  'fichier-etranger': {
    title: 'Un fichier qui n’est pas une page',
    help: 'Dans content/, il n’y a que des pages .md ou .mdx rangées par collection, et les images dans content/media/.',
    say: () => ['Ce fichier n’est ni une page d’une collection, ni un média.', 'Déplacez-le ou supprimez-le.'],
  },
  'doublon': {
    title: 'Deux pages à la même adresse',
    help: 'Deux fichiers (par exemple .md et .mdx) donneraient la même adresse : l’un cacherait l’autre.',
    say: (other: string) => [`Cette page a la même adresse que ${other}.`, 'Renommez ou supprimez l’un des deux.'],
  },
  'titre-en-double': {
    title: 'Deux pages au même titre',
    help: 'Un lien [[Titre]] ne saurait pas laquelle choisir.',
    say: (title: string, other: string) => [`Le titre ${quoted(title)} est déjà celui de ${other}.`, 'Précisez l’un des deux titres.'],
  },
  'encodage': {
    title: 'Un texte mal encodé',
    help: 'Les fichiers sont en UTF-8. Le signe � montre qu’une lettre accentuée a été perdue.',
    say: () => ['Une lettre a été perdue à l’enregistrement (�).', 'Enregistrez le fichier en UTF-8 et corrigez la lettre.'],
  },
  'conflit-git': {
    title: 'Un conflit non résolu',
    help: 'Les marques <<<<<<<, ======= et >>>>>>> viennent de deux versions qui n’ont pas été réconciliées.',
    say: () => ['Une marque de conflit est restée dans le texte.', 'Gardez la bonne version et retirez les marques.'],
  },
  'texte-refuse': {
    title: 'Un mot réservé au moteur du site',
    help: 'Quelques suites de caractères sont réservées à la construction du site.',
    say: (text: string) => [`Le texte contient ${quoted(text)}, réservé au moteur du site.`, 'Retirez-le.'],
  },
  'relation-inconnue': {
    title: 'Un renvoi vers une fiche qui n’existe pas',
    help: 'Ce champ contient le nom de fichier d’une autre fiche.',
    say: (label: string, slug: unknown, where: string, suggestion?: string) => [
      `« ${label} » renvoie à ${quoted(slug)}, qui n’est pas dans ${where}.`,
      `${orElse(suggestion, 'créez cette fiche ou retirez le renvoi')}.`,
    ],
  },
  'source-inconnue': {
    title: 'Une source qui n’existe pas',
    help: 'L’appel [^cle] renvoie à content/sources/cle.md, ou à une note écrite en bas de la page ([^cle]: texte).',
    say: (key: string, suggestion?: string) => [`La source [^${key}] n’existe pas.`, `${orElse(suggestion && `[^${suggestion}]`, 'créez la source, ou écrivez la note en bas de la page')}.`],
  },
  'preuve-inconnue': {
    title: 'Une recommandation qui n’existe pas',
    help: 'Un cas cite une recommandation par guide#identifiant.',
    say: (claim: string, suggestion?: string) => [`La recommandation ${quoted(claim)} n’existe dans aucun guide.`, `${orElse(suggestion, 'vérifiez le nom du guide et l’identifiant')}.`],
  },
  'lien-inconnu': {
    title: 'Une page souhaitée',
    help: 'Un lien [[…]] vers une page qui n’existe pas encore n’est pas une faute : il s’affiche en rouge et appelle la page. C’en est une si le nom est mal écrit.',
    warning: true,
    say: (target: string, suggestion?: string) => [
      `Aucune page ne s’appelle ${quoted(target)} : le lien mènera à une page souhaitée.`,
      suggestion ? `Si vous pensiez à ${quoted(suggestion)}, corrigez le nom.` : 'Rien à faire si la page est à écrire.',
    ],
  },
  'lien-ambigu': {
    title: 'Un lien qui a plusieurs cibles',
    help: 'Plusieurs pages portent ce nom. Le lien peut dire la collection : [[networks/mes|MES]].',
    say: (target: string, candidates: string) => [`${quoted(target)} peut mener à plusieurs pages : ${candidates}.`, `Précisez, par exemple [[${candidates.split(', ')[0] ?? ''}|${target}]].`],
  },
  'bloc-inconnu': {
    title: 'Un bloc inconnu',
    help: 'Les blocs sont :::note, :::attention, :::citation, :::chiffre, :::inconnu et, dans les guides, :::recommandation{#id}.',
    say: (name: string, suggestion?: string) => [`Le bloc :::${name} n’existe pas.`, `${orElse(suggestion && `:::${suggestion}`, 'utilisez un bloc de la liste')}.`],
  },
  'identifiant-manquant': {
    title: 'Une recommandation sans identifiant',
    help: 'L’identifiant fait l’adresse de la recommandation : :::recommandation{#commencer-petit}.',
    say: () => ['Cette recommandation n’a pas d’identifiant.', 'Ajoutez-le : :::recommandation{#un-nom-court}.'],
  },
  'identifiant-en-double': {
    title: 'Un identifiant utilisé deux fois',
    help: 'Deux éléments de la même page ne peuvent avoir la même adresse.',
    say: (id: string) => [`L’identifiant ${quoted(id)} est déjà pris dans cette page.`, 'Donnez-en un autre au second élément.'],
  },
  'titre-de-niveau-1': {
    title: 'Un second titre principal',
    help: 'Le titre de la page vient de l’en-tête : dans le texte, les sections commencent à ##.',
    say: () => ['Le texte contient un titre de niveau 1 (#).', 'Utilisez ## pour une section.'],
  },
  'titre-saute': {
    title: 'Un niveau de titre sauté',
    help: 'Après ## vient ###, pas #### : la structure est lue à voix haute.',
    say: (from: number, to: number) => [`Le titre passe du niveau ${from} au niveau ${to}.`, `Utilisez ${'#'.repeat(from + 1)}.`],
  },
  'image-sans-texte': {
    title: 'Une image sans texte de remplacement',
    help: 'Le texte entre crochets dit ce que montre l’image à qui ne la voit pas.',
    say: (address: string) => [`L’image ${quoted(address)} n’a pas de texte de remplacement.`, 'Décrivez-la entre les crochets : ![Hall du bâtiment](…).'],
  },
  'image-refusee': {
    title: 'Une image d’ailleurs',
    help: 'Les images sont dans content/media/ : aucune page n’appelle un autre site.',
    say: (address: string) => [`L’image ${quoted(address)} n’est pas dans content/media/.`, 'Déposez l’image par le formulaire, ou dans content/media/<collection>/<page>/.'],
  },
  'mdx-invalide': {
    title: 'Un MDX illisible',
    help: 'En MDX, < et { ont un sens : un composant s’ouvre et se ferme, une accolade seule s’écrit \\{.',
    say: () => ['Ici, le texte ne peut pas être lu : un composant ou une accolade n’est pas fermé.', 'Fermez le composant, ou échappez le signe par une barre oblique inverse.'],
  },
  'mdx-code': {
    title: 'Du code dans un texte',
    help: 'Une page MDX contient du texte et quelques composants, jamais de code : ni import, ni export, ni expression.',
    say: (what: string) => [`Le texte contient ${what}.`, 'Retirez-le : une page n’exécute rien.'],
  },
  'mdx-composant': {
    title: 'Un composant hors de la liste',
    help: 'La liste des composants est fermée ; elle est donnée dans « Contribuer ».',
    say: (name: string, list: string) => [`Le composant <${name}> n’existe pas.`, `Composants possibles : ${list}.`],
  },
  'mdx-attribut': {
    title: 'Un attribut refusé',
    help: 'Un composant prend ses attributs de la liste, avec un texte ("…") ou un nombre ({56}).',
    say: (name: string, component: string, reason: string) => [`L’attribut ${quoted(name)} de <${component}> ${reason}.`, 'Écrivez un texte entre guillemets ou un nombre entre accolades.'],
  },
} as const satisfies Record<string, CodeRow>;

export type IssueCode = keyof typeof codes;
