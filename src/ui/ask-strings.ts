/** Words of the page of all asks and of the citations of a seminar. */
import { typesetAll } from '../text/typeset.ts';

const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

export const askStrings = typesetAll({
  filters: 'Choisir les demandes',
  seminar: 'Séminaire',
  to: 'Adressée à',
  status: 'État',
  all: 'Tous',
  anyone: 'Tous les destinataires',
  nobody: 'Destinataire non précisé',
  clear: 'Tout afficher',
  shown: (count: number, total: number) => `${count} ${plural(count, 'demande affichée', 'demandes affichées')} sur ${total}.`,
  option: (label: string, count: number) => `${label} (${count})`,
  unknown: (filter: string, value: string) => `« ${value} » n’est pas une valeur du filtre « ${filter} » : il a été laissé de côté.`,
  aside: 'La demande que cette adresse désigne ne répond pas à ces choix : elle est affichée quand même.',
  silent: (count: number) =>
    `${plural(count, 'Un séminaire n’a', `${count} séminaires n’ont`)} aucune demande dans ${plural(count, 'sa fiche', 'leur fiche')} : les sources lues n’en rapportent pas, ou personne ne les a encore relevées.`,
  none: 'Aucune demande ne répond à ces trois choix. Changez l’un d’eux, ou affichez tout.',
  asked: 'La demande est faite.',
  noFollowup: 'Aucune suite datée n’a été trouvée dans les sources lues.',
  sources: 'Texte de la demande et sources',
  cite: 'Citer',
  citePassage: 'Citer un passage',
  data: 'Ces demandes et leurs suites en tables :',
} as const);

export const citeStrings = {
  title: (seminar: string) => `Citer : ${seminar}`,
  description: (seminar: string) =>
    `Chaque demande et chaque constat de « ${seminar} », prêt à être cité : ses mots, la date du séminaire et la version de la fiche.`,
  crumb: 'Citer',
  text: 'Texte',
  link: 'Adresse',
  bibtex: 'BibTeX',
  copy: 'Copier',
  copied: 'Copié.',
  failed: 'Votre navigateur n’a pas voulu copier : sélectionnez le texte.',
  back: 'Revenir au passage',
  /** « — » parts what is quoted from where it stands: a passage often holds quotation marks of its own. */
  quotation: (words: string, kind: string, seminar: string, site: string, version: string, address: string) =>
    `${words} — ${kind}, ${seminar}, ${site}, ${version}, ${address}`,
  version: (number: number, date: string) => `version ${number} du ${date}`,
  noVersion: 'version non enregistrée',
} as const;
