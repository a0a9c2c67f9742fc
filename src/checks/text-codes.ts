import { imageStrings } from '../ui/image-strings.ts';
import { orElse, quoted, type CodeRow } from './code-row.ts';

const SPLIT = 'Répartissez la page en plusieurs pages qui se citent.';
const tooMany = {
  block: (count: number, limit: number) => [
    `Ce passage sans ligne vide compte ici ${count} signes de mise en forme et de lien (étoiles, crochets, soulignés…) ; la limite est ${limit}.`,
    'Coupez-le en plusieurs par une ligne vide.',
  ],
  page: (count: number, limit: number) => [
    `La page compte ici ${count} signes de mise en forme et de lien (étoiles, crochets, soulignés…) ; la limite est ${limit}.`,
    SPLIT,
  ],
  tags: (_: number, limit: number) => [`La page ouvre plus de ${limit} balises HTML.`, `Écrivez-les en Markdown. ${SPLIT}`],
} satisfies Record<string, (count: number, limit: number) => readonly [what: string, fix: string]>;

/** Issues of a page's file and body. */
export const textCodes = {
  'slug-invalide': {
    title: 'Un nom de fichier refusé',
    help: 'Le nom du fichier fait l’adresse de la page : minuscules sans accent, chiffres et tirets, 80 signes au plus.',
    say: (slug: string, suggestion: string) => [`Le nom de fichier ${quoted(slug)} ne convient pas.`, `Renommez-le ${quoted(suggestion)}.`],
  },
  'slug-reserve': {
    title: 'Un nom de fichier réservé',
    help: 'Quelques noms désignent déjà autre chose dans les adresses (historique, demandes, index, flux) ou pour Windows (con, aux, nul…).',
    say: (slug: string) => [`Le nom ${quoted(slug)} est réservé.`, 'Choisissez un autre nom de fichier.'],
  },
  doublon: {
    title: 'Deux pages à la même adresse',
    help: 'Deux fichiers (par exemple .md et .mdx) donneraient la même adresse : l’un cacherait l’autre.',
    say: (other: string) => [`Cette page a la même adresse que ${other}.`, 'Renommez ou supprimez l’un des deux.'],
  },
  'titre-en-double': {
    title: 'Deux pages au même titre',
    help: 'Un lien [[Titre]] ne saurait pas laquelle choisir.',
    say: (title: string, other: string) => [`Le titre ${quoted(title)} est déjà celui de ${other}.`, 'Précisez l’un des deux titres.'],
  },
  'nom-deja-pris': {
    title: 'Un autre nom déjà pris',
    help: 'Chaque autre nom d’une page fait aussi une ancienne adresse, qui mène à elle : il ne peut pas mener à deux pages.',
    say: (alias: string, holder: string) => [
      `L’autre nom ${quoted(alias)} est déjà celui de ${holder}.`,
      'Retirez-le de l’une des deux pages, ou précisez-le.',
    ],
  },
  'nom-sans-lien': {
    title: 'Un nom qu’un lien ne peut pas dire',
    help: 'Dans [[…]], les signes [ ] | et # ont un sens : un nom qui en contient ne peut pas y être écrit tel quel. La page reste atteinte par son adresse.',
    warning: true,
    say: (name: string, address: string) => [
      `Le nom ${quoted(name)} contient un signe que les liens lisent autrement ([ ] | ou #).`,
      `Évitez ce signe, ou liez la page par [[${address}|texte]].`,
    ],
  },
  encodage: {
    title: 'Un texte mal encodé',
    help: 'Les fichiers sont en UTF-8. Le signe � montre qu’une lettre accentuée a été perdue.',
    say: () => ['Une lettre a été perdue à l’enregistrement (�).', 'Enregistrez le fichier en UTF-8 et corrigez la lettre.'],
  },
  'marque-d-encodage': {
    title: 'Une marque d’encodage au début du fichier',
    help: 'Certains éditeurs de texte ajoutent un signe invisible (BOM) au début du fichier : il cacherait l’en-tête.',
    say: () => ['Le fichier commence par une marque invisible (BOM).', 'Enregistrez-le en « UTF-8 » simple, sans BOM.'],
  },
  'signe-invisible': {
    title: 'Un signe invisible',
    help: 'Les caractères de contrôle, et ceux qui retournent le sens de lecture, montreraient aux relecteurs un autre texte que celui du fichier.',
    say: (code: string) => [`Un caractère invisible (${code}) se trouve ici.`, 'Effacez-le : il se glisse parfois dans un texte copié.'],
  },
  'ligne-trop-longue': {
    title: 'Une ligne trop longue',
    help: 'Une ligne tient en 20 000 signes : au-delà, ce n’est plus un paragraphe, et aucune relecture n’est possible.',
    say: (length: number) => [
      `Cette ligne fait ${length} signes ; la limite est 20 000.`,
      'Coupez-la en paragraphes séparés par une ligne vide.',
    ],
  },
  'texte-trop-long': {
    title: 'Un texte trop long',
    help: 'Le texte d’une page tient en 256 Ko.',
    say: (limit: number) => [`Le texte de la page dépasse ${limit} Ko.`, 'Répartissez la page en plusieurs pages qui se citent.'],
  },
  'trop-imbrique': {
    title: 'Un texte trop imbriqué',
    help: 'Les listes, citations, crochets et valeurs s’emboîtent sur une trentaine de niveaux au plus.',
    say: () => [
      'Ici, trop de listes, de citations ou de crochets sont ouverts les uns dans les autres.',
      'Simplifiez ce passage : une trentaine de niveaux au plus.',
    ],
  },
  'trop-de-signes': {
    title: 'Trop de signes de mise en forme',
    help: 'Un paragraphe, un élément de liste ou une ligne de tableau tient 1 000 signes de mise en forme et de lien (étoiles, crochets, soulignés, accents graves, chevrons…), une page 20 000 et 1 000 balises HTML. Un bloc de code, au bord de la page, n’est pas compté.',
    say: (where: keyof typeof tooMany, count: number, limit: number) => tooMany[where](count, limit),
  },
  'html-retire': {
    title: 'Du HTML retiré',
    help: 'Le texte peut contenir quelques balises simples (indice, exposant, abréviation…) ; les autres sont retirées de la page, avec ou sans leur contenu.',
    warning: true,
    say: (tag: string) => [`La balise <${tag}> ne paraîtra pas sur la page.`, 'Écrivez ce passage en Markdown.'],
  },
  'conflit-git': {
    title: 'Un conflit non résolu',
    help: 'Les marques <<<<<<<, |||||||, ======= et >>>>>>> viennent de deux versions qui n’ont pas été réconciliées.',
    say: () => ['Une marque de conflit est restée dans le texte.', 'Gardez la bonne version et retirez les marques.'],
  },
  'texte-refuse': {
    title: 'Un mot réservé au moteur du site',
    help: 'Quelques suites de caractères sont réservées à la construction du site.',
    say: (text: string) => [`Le texte contient ${quoted(text)}, réservé au moteur du site.`, 'Retirez-le.'],
  },
  'bloc-inconnu': {
    title: 'Un bloc inconnu',
    help: 'Les blocs sont :::note, :::attention, :::citation, :::chiffre, :::inconnu et, dans les guides, :::recommandation{#id}.',
    say: (name: string, suggestion?: string) => [
      `Le bloc :::${name} n’existe pas.`,
      `${orElse(suggestion && `:::${suggestion}`, 'utilisez un bloc de la liste')}.`,
    ],
  },
  'image-sans-texte': {
    title: 'Une image ni décrite ni décorative',
    help: 'Le texte entre crochets dit ce que montre l’image à qui ne la voit pas ; le titre "décorative" dit qu’elle n’apprend rien de plus que le texte.',
    say: (address: string) => [imageStrings.undescribed(address), `${imageStrings.describe} ${imageStrings.inSource}`],
  },
  'image-refusee': {
    title: 'Une image d’ailleurs',
    help: 'Les images sont dans content/media/ : aucune page n’appelle un autre site.',
    say: (address: string) => [
      `L’image ${quoted(address)} n’est pas dans content/media/.`,
      'Déposez l’image par le formulaire, ou dans content/media/<collection>/<page>/.',
    ],
  },
  'mdx-invalide': {
    title: 'Un MDX illisible',
    help: 'En MDX, < et { ont un sens : un composant s’ouvre et se ferme, une accolade seule s’écrit \\{.',
    say: () => [
      'Ici, le texte ne peut pas être lu : un composant ou une accolade n’est pas fermé.',
      'Fermez le composant, ou échappez le signe par une barre oblique inverse.',
    ],
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
    say: (name: string, component: string, reason: string) => [
      `L’attribut ${quoted(name)} de <${component}> ${reason}.`,
      'Écrivez un texte entre guillemets ou un nombre entre accolades.',
    ],
  },
} as const satisfies Record<string, CodeRow>;
