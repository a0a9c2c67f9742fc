import { composites } from '../model/composites.ts';
import { edtfFault, isEdtf } from '../text/edtf.ts';
import { toEdtf } from '../text/french-date.ts';
import { toFrenchNumber } from '../text/french-number.ts';
import { orElse, quoted, type CodeRow } from './code-row.ts';

/** Why a date is none, to end a sentence. */
function whyNoDate(value: unknown): string {
  const fault = typeof value === 'string' ? edtfFault(toEdtf(value)) : undefined;
  switch (fault?.kind) {
    case 'year':
      return ` : les années vont de ${fault.first} à ${fault.last}`;
    case 'month':
      return ' : les mois vont de 01 à 12';
    case 'day':
      return ` : les jours de ${fault.month} vont de 01 à ${fault.last}`;
    case 'order':
      return ' : la fin vient avant le début';
    default:
      return '';
  }
}

/** What the model says of a number. */
interface Limits {
  min?: number;
  max?: number;
  integer?: boolean;
}

/** What a number may be, to end a sentence. */
function sayLimits({ min, max }: Limits): string {
  if (min !== undefined && max !== undefined) return ` de ${toFrenchNumber(min)} à ${toFrenchNumber(max)}`;
  if (min !== undefined) return ` d’au moins ${toFrenchNumber(min)}`;
  return max === undefined ? ' plus petit' : ` d’au plus ${toFrenchNumber(max)}`;
}

/** What the form calls a field of a figure. */
const label = (name: keyof typeof composites.facts.fields): string => quoted(composites.facts.fields[name].label);

/** Issues of a page's front matter. */
export const frontMatterCodes = {
  'entete-absent': {
    title: 'L’en-tête manque',
    help: 'Une page commence par une ligne ---, ses champs (titre, résumé…), puis une autre ligne ---.',
    say: () => ['La page ne commence pas par un en-tête entre deux lignes ---.', 'Ajoutez l’en-tête, avec au moins un titre et un résumé.'],
  },
  'yaml-invalide': {
    title: 'L’en-tête ne peut pas être lu',
    help: 'L’en-tête est écrit en YAML : une clé, deux-points, une espace, une valeur. Une valeur qui contient « : » se met entre guillemets droits.',
    say: (reason: string) => [
      `L’en-tête ne peut pas être lu : ${reason}.`,
      'Vérifiez les deux-points, les guillemets et le retrait de cette ligne.',
    ],
  },
  'yaml-refuse': {
    title: 'Une écriture YAML refusée',
    help: 'Les ancres (&), renvois (*), étiquettes (!) et fusions (<<) ne sont pas acceptés : chaque valeur s’écrit telle quelle.',
    say: (what: string) => [`L’en-tête utilise ${what} : cela n’est pas accepté.`, 'Écrivez la valeur directement.'],
  },
  'champ-requis': {
    title: 'Un champ obligatoire manque',
    help: 'Chaque collection a quelques champs obligatoires, marqués comme tels dans le formulaire. Une date que la source ne dit pas s’écrit unknown.',
    say: (label: string, key: string) => [`« ${label} » manque.`, `Ajoutez le champ ${quoted(key)}.`, 'Remplissez ce champ.'],
  },
  'champ-inconnu': {
    title: 'Un champ inconnu',
    help: 'Seuls les champs du modèle sont acceptés : un champ mal orthographié ne s’afficherait nulle part.',
    say: (key: string, suggestion?: string) => [
      `Le champ ${quoted(key)} n’existe pas ici.`,
      `${orElse(suggestion, 'supprimez cette ligne')}.`,
      'Ce champ n’est pas dans le formulaire : signalez-le à qui tient le site.',
    ],
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
    help: 'Les dates s’écrivent 2013, 2013-02, 2013-02-28, 2016/2020 (une période), 199X (une décennie), 2018~ (environ) ou unknown (inconnue). Dans l’atelier, écrivez-les en français : « mars 2025 », « vers 2018 ».',
    say: (label: string, value: unknown) => [
      Number.isFinite(value)
        ? `« ${label} » contient le nombre ${String(value)} : une date s’écrit entre guillemets.`
        : `« ${label} » contient ${quoted(value)}, qui n’est pas une date${whyNoDate(value)}.`,
      isEdtf(toEdtf(String(value)))
        ? `Écrivez "${toEdtf(String(value))}".`
        : 'Écrivez par exemple "2013", "2013-02", "2013-02-28", "2018~" ou "unknown".',
      'Écrivez par exemple 2013, février 2013, 28 février 2013, vers 2018 ou inconnue.',
    ],
  },
  'adresse-refusee': {
    title: 'Une adresse refusée',
    help: 'Un lien mène à une page du site, à une adresse http ou https, à un courriel ou à un téléphone ; rien d’autre.',
    say: (address: unknown) => [
      `L’adresse ${quoted(address)} n’est pas acceptée.`,
      'Donnez une adresse complète qui commence par https://.',
    ],
  },
  motif: {
    title: 'Une forme inattendue',
    help: 'Ce champ suit une forme précise, dite sous le champ dans le formulaire.',
    say: (label: string, value: unknown, hint: string) => [
      `« ${label} » contient ${quoted(value)}, qui n’a pas la forme attendue.`,
      hint || 'Utilisez des minuscules sans accent, des chiffres et des tirets.',
    ],
  },
  'trop-long': {
    title: 'Un texte trop long',
    help: 'Certains champs sont courts parce qu’ils s’affichent dans des listes et des cartes.',
    say: (label: string, length: number, limit: number) => [
      `« ${label} » fait ${length} signes ; la limite est ${limit}.`,
      'Raccourcissez, et gardez le détail pour le corps de la page.',
    ],
  },
  'hors-limites': {
    title: 'Un nombre hors des limites',
    help: 'Une latitude va de -90 à 90, une longitude de -180 à 180, une étape de 1 à 99.',
    say: (label: string, value: unknown, limits: Limits) => [
      `« ${label} » vaut ${String(value)}, hors des limites.`,
      `Écrivez un nombre${limits.integer ? ' entier' : ''}${sayLimits(limits)}.`,
    ],
  },
  vide: {
    title: 'Un champ vide',
    help: 'Un champ laissé vide ne dit rien : mieux vaut retirer la ligne. Un signe qui ne se voit pas (espace sans largeur, césure conditionnelle…) ne le remplit pas.',
    say: (label: string) => [`« ${label} » est vide.`, 'Complétez la valeur, ou retirez le champ s’il est facultatif.'],
  },
  'chiffre-nu': {
    title: 'Un chiffre sans unité, ou dit deux fois',
    help: 'Un chiffre daté a une seule forme (une valeur, un intervalle ou un texte) et une unité, sauf s’il est en toutes lettres. Un texte qui dit un intervalle (« 150 ou 160 ») peut en donner aussi le minimum et le maximum.',
    say: () => [
      'Ce chiffre n’a pas une valeur et son unité, ou en a plusieurs formes à la fois.',
      'Gardez soit une valeur (value), soit un minimum et un maximum (min et max), avec une unité (unit) ; soit une valeur en toutes lettres (text), seule ou avec un minimum et un maximum.',
      `Remplissez soit ${label('value')}, soit ${label('min')} et ${label('max')}, avec ${label('unit')} ; soit ${label('text')}, seule ou avec ${label('min')} et ${label('max')}.`,
    ],
  },
  'versions-insuffisantes': {
    title: 'Un écart à une seule version',
    help: 'Un écart entre sources montre au moins deux versions.',
    say: () => ['Cet écart n’a pas deux versions.', 'Ajoutez l’autre version avec ses sources, ou faites-en un chiffre ou un repère.'],
  },
} as const satisfies Record<string, CodeRow>;
