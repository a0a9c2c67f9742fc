import { listed, orElse, quoted, type CodeRow } from './code-row.ts';

/** « le-mat », or « le-mat », rang 3: how a row is called. */
const rowName = (key: string): string => {
  const [slug = '', ...ranks] = key.split(' ');
  return `${quoted(slug)}${ranks.length > 0 ? `, rang ${ranks.join('.')}` : ''}`;
};

const reasons = {
  encoding: ['Ce fichier n’est pas en UTF-8.', 'Dans le tableur, enregistrez-le comme « CSV UTF-8 ».'],
  quote: [
    'Un guillemet n’est pas fermé, ou ne commence pas sa cellule.',
    'Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.',
  ],
  empty: ['Ce fichier est vide.', 'Donnez un CSV téléchargé de la page « Données ouvertes ».'],
} as const;

/** Issues of a CSV that is brought back by `npm run import:csv`. */
export const importCodes = {
  'table-inconnue': {
    title: 'Un CSV qui n’est pas une table du wiki',
    help: 'Le nom du fichier commence par celui de la table, comme au téléchargement ; ce qui suit ne compte pas.',
    say: (tables: readonly string[]) => [
      'Le nom de ce fichier ne commence par celui d’aucune table.',
      `Renommez-le comme il a été téléchargé : ${listed(tables, 30)}.`,
    ],
  },
  'csv-illisible': {
    title: 'Un CSV qui ne peut pas être lu',
    help: 'Un CSV est en UTF-8, ses cellules sont séparées par des virgules, des points-virgules ou des tabulations.',
    say: (reason: keyof typeof reasons) => reasons[reason],
  },
  'colonne-inconnue': {
    title: 'Une colonne inconnue',
    help: 'Les noms des colonnes viennent du modèle ; une colonne ajoutée pour soi n’a pas de place dans les fiches.',
    say: (name: string, suggestion?: string) => [
      `La colonne ${quoted(name)} n’existe pas dans cette table.`,
      `${orElse(suggestion, 'supprimez la colonne')}.`,
    ],
  },
  'colonne-en-double': {
    title: 'Une colonne écrite deux fois',
    help: 'Deux colonnes du même nom pourraient se contredire.',
    say: (name: string) => [`La colonne ${quoted(name)} est là deux fois.`, 'Gardez la bonne.'],
  },
  'colonne-absente': {
    title: 'Une colonne indispensable manque',
    help: 'Les colonnes « fiche », « rang » et « version » disent de quelle ligne du wiki il s’agit ; toutes les autres peuvent être retirées.',
    say: (name: string) => [`La colonne ${quoted(name)} manque.`, 'Reprenez-la du fichier téléchargé.'],
  },
  'cellule-de-trop': {
    title: 'Une cellule sans colonne',
    help: 'Une cellule au-delà de la dernière colonne vient souvent d’une virgule ou d’un point-virgule sans guillemets.',
    say: (text: string) => [`${quoted(text)} est au-delà de la dernière colonne.`, 'Retirez la cellule, ou remettez-la dans sa colonne.'],
  },
  'ligne-inconnue': {
    title: 'Une ligne que le wiki n’a pas',
    help: 'Un CSV ramène des changements de cellules, des fiches nouvelles et des éléments de liste nouveaux, à la suite des autres (« rang » vide, ou le suivant) ; toute chose se retire dans l’atelier.',
    say: (key: string, isGone: boolean) => [
      `${rowName(key)} : ${isGone ? 'cette ligne a disparu du wiki depuis le téléchargement' : 'cette ligne n’était pas dans le wiki'}.`,
      isGone
        ? 'Retirez la ligne, ou téléchargez de nouveau la table.'
        : 'Retirez la ligne, ou, pour ajouter un élément à une fiche du wiki, videz son « rang » et sa « version ».',
    ],
  },
  'ligne-sans-nom': {
    title: 'Une ligne sans fiche ni titre',
    help: 'Une ligne sans « fiche » est une fiche nouvelle : son titre donne son adresse.',
    say: () => ['Cette ligne ne dit ni sa fiche, ni son titre.', 'Écrivez le titre, ou remettez la cellule « fiche ».'],
  },
  'fiche-deja-la': {
    title: 'Une fiche nouvelle dont le nom est pris',
    help: 'Une ligne nouvelle ne récrit jamais une fiche qui existe, publiée ou en brouillon.',
    say: (slug: string) => [
      `Le wiki a déjà une fiche ${quoted(slug)}.`,
      'Pour la changer, reprenez sa ligne du fichier téléchargé ; pour en ajouter une autre, donnez-lui un autre nom dans la colonne « fiche ».',
    ],
  },
  'ligne-en-double': {
    title: 'Une ligne écrite deux fois',
    help: 'Une même fiche, au même rang, ne peut être là deux fois : laquelle serait la bonne ?',
    say: (key: string) => [`${rowName(key)} est déjà plus haut.`, 'Gardez l’une des deux lignes.'],
  },
  'colonne-calculee': {
    title: 'Une cellule que le wiki calcule',
    help: 'L’année de création et le dernier état observé d’un pôle viennent des repères de sa fiche : c’est là qu’ils se corrigent.',
    say: (title: string, was: string) => [
      `« ${title} » est calculé d’après les repères de la fiche, qui disent ${was ? quoted(was) : 'qu’on ne le sait pas'}.`,
      'Remettez la cellule comme elle était, et corrigez le repère dans l’atelier.',
    ],
  },
  'version-inconnue': {
    title: 'Une ligne dont la version n’est pas connue',
    help: 'La colonne « version » dit de quel enregistrement vient la ligne : c’est par lui que l’on sait ce que vous avez changé.',
    say: (stamp: string) =>
      stamp.trim() === ''
        ? ['La cellule « version » de cette ligne a été vidée.', 'Remettez-la comme elle était dans le fichier téléchargé.']
        : [
            `${quoted(stamp)} n’est pas un enregistrement que ce dépôt connaît.`,
            'Téléchargez la table d’un site construit depuis un enregistrement git, ou récupérez tout l’historique par « git fetch --unshallow ».',
          ],
  },
  'changee-depuis': {
    title: 'Une cellule que quelqu’un d’autre a changée',
    help: 'La fiche a changé depuis le téléchargement : votre valeur effacerait celle d’une autre personne.',
    say: (title: string, key: string, was: string, is: string) => [
      was === is
        ? `${rowName(key)} : la ligne a changé dans le wiki depuis le téléchargement.`
        : `${rowName(key)}, « ${title} » : ${was ? `${quoted(was)} est devenu` : 'le wiki dit maintenant'} ${is ? quoted(is) : 'vide'} depuis le téléchargement.`,
      'Téléchargez de nouveau la table et refaites-y votre changement.',
    ],
  },
  'element-vide': {
    title: 'Un élément de liste vidé',
    help: 'L’import change des cellules, et ajoute à la fin d’une liste ; il n’en retire rien : les rangs des éléments suivants changeraient.',
    say: (rank: string) => [
      `Toutes les cellules de l’élément de rang ${rank} ont été vidées.`,
      'Remettez-les ; un élément se retire dans l’atelier.',
    ],
  },
  'ecriture-non-gardee': {
    title: 'Un en-tête écrit d’une façon particulière',
    help: 'L’import ne change que les lignes concernées. Quand l’écriture d’un en-tête ne le permet pas, il ne le touche pas.',
    say: (path: string) => [
      `L’en-tête de ${path} ne peut pas être changé sans en récrire d’autres lignes.`,
      'Faites ce changement dans l’atelier ou dans le fichier.',
    ],
  },
} as const satisfies Record<string, CodeRow>;
