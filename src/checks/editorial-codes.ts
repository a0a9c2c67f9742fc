import { quoted, type CodeRow } from './code-row.ts';

/** Issues against the editorial charter: what a correct page may still not do. */
export const editorialCodes = {
  'section-vide': {
    title: 'Une section vide',
    help: 'Un titre annonce un texte. Une section sans texte, ou qui ne contient qu’un lien, déçoit qui la lit.',
    say: (title: string, onlyLink: boolean) => [
      onlyLink ? `La section ${quoted(title)} ne contient qu’un lien.` : `La section ${quoted(title)} est vide.`,
      'Écrivez une phrase, dites ce qu’on ne sait pas (:::inconnu), ou retirez le titre.',
      'Écrivez une phrase, dites ce qu’on ne sait pas (menu « Insérer »), ou retirez le titre.',
    ],
  },
  'sigle-inexplique': {
    title: 'Un sigle sans explication',
    help: 'Un sigle est développé à sa première apparition, entre parenthèses, ou défini dans le glossaire.',
    warning: true,
    say: (acronym: string) => [
      `Le sigle ${quoted(acronym)} n’est ni développé ni dans le glossaire.`,
      `Écrivez son nom complet suivi de (${acronym}), ou créez le terme.`,
    ],
  },
  'source-non-citee': {
    title: 'Une source que rien ne cite',
    help: 'Les sources gardées sont celles que le wiki cite : les autres vieillissent sans que personne les relise.',
    warning: true,
    say: () => ['Aucune page ne cite cette source.', 'Citez-la par [^clé] dans une page, ou supprimez la fiche.'],
  },
  'site-refuse': {
    title: 'Un site sans rapport avec le document',
    help: 'Certaines copies sont hébergées sur un domaine qui n’a rien à voir avec leur auteur : le wiki n’y envoie personne.',
    say: (host: string) => [
      `Le site ${quoted(host)} n’est pas celui de l’auteur du document.`,
      'Citez l’original, ou laissez le champ vide et dites-le dans la remarque.',
    ],
  },
  'affirmation-non-prouvee': {
    title: 'Une affirmation que rien ne prouve',
    help: 'Quelques affirmations circulent sans qu’aucune source lue les établisse ; la charte éditoriale dit lesquelles et pourquoi.',
    say: (claim: string, reason: string) => [
      `Le texte dit ${quoted(claim)} : ${reason}.`,
      'Retirez-la, ou attribuez-la à une source par une phrase qui le dit.',
    ],
  },
} as const satisfies Record<string, CodeRow>;
