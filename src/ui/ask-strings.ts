/** Words of the page of all asks and of the citations of a seminar. */
import { typesetAll } from '../text/typeset.ts';

export const askStrings = typesetAll({
  filters: 'Choisir les demandes',
  seminar: 'Séminaire',
  to: 'Adressée à',
  status: 'État',
  all: 'Tous',
  anyone: 'Tous les destinataires',
  clear: 'Tout afficher',
  count: 'demandes affichées sur',
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
  description: (seminar: string) => `Chaque demande et chaque constat de « ${seminar} », prêt à être cité.`,
  crumb: 'Citer',
  text: 'Texte',
  link: 'Adresse',
  bibtex: 'BibTeX',
  copy: 'Copier',
  copied: 'Copié.',
  failed: 'Votre navigateur n’a pas voulu copier : sélectionnez le texte.',
  back: 'Revenir au passage',
  quotation: (words: string, kind: string, seminar: string, site: string, address: string) =>
    `« ${words} », ${kind}, ${seminar}, ${site}, ${address}`,
} as const;
