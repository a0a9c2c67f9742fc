import { listed, orElse, quoted, type CodeRow } from './code-row.ts';

/** Issues of what leads from a page to another: fields, sources, links. */
export const linkCodes = {
  'relation-inconnue': {
    title: 'Un renvoi vers une fiche qui n’existe pas',
    help: 'Ce champ contient le nom de fichier d’une autre fiche.',
    say: (label: string, slug: unknown, where: string, suggestion?: string) => [
      `« ${label} » renvoie à ${quoted(slug)}, qui n’est pas dans ${where}.`,
      `${orElse(suggestion, 'créez cette fiche ou retirez le renvoi')}.`,
    ],
  },
  'fiche-en-brouillon': {
    title: 'Un renvoi vers une fiche qui n’est pas encore publiée',
    help: 'Une fiche peut citer une source qui n’est pas encore publiée, mais ne paraît pas avant elle.',
    say: (label: string, slug: string) => [
      `« ${label} » renvoie à ${quoted(slug)}, qui n’est pas encore publié.`,
      'Publiez d’abord cette autre fiche ; si c’est une source, « Publier » propose de la publier avec la vôtre.',
    ],
  },
  'page-supprimee': {
    title: 'Une page supprimée que d’autres citent',
    help: 'Une page que d’autres citent ne disparaît pas sans eux : renommez-la, ou corrigez d’abord les pages qui y renvoient.',
    say: (title: string, citing: readonly string[]) => [
      `La page ${quoted(title)} n’est plus publiée, et ${citing.length > 1 ? `${citing.length} pages y renvoient` : 'une page y renvoie'} : ${listed(citing)}.`,
      'Remettez-la, renommez-la par « npm run rename », ou retirez d’abord ces renvois. Si une autre page la remplace, ajoutez-y son nom dans « Autres noms ».',
    ],
  },
  'source-inconnue': {
    title: 'Une source qui n’existe pas',
    help: 'L’appel [^cle] renvoie à content/sources/cle.md, ou à une note écrite en bas de la page ([^cle]: texte).',
    say: (key: string, suggestion?: string) => [
      `La source [^${key}] n’existe pas.`,
      `${orElse(suggestion && `[^${suggestion}]`, 'créez la source, ou écrivez la note en bas de la page')}.`,
    ],
  },
  'preuve-inconnue': {
    title: 'Une recommandation qui n’existe pas',
    help: 'Un cas cite une recommandation par guide#identifiant.',
    say: (claim: string, suggestion?: string) => [
      `La recommandation ${quoted(claim)} n’existe dans aucun guide.`,
      `${orElse(suggestion, 'vérifiez le nom du guide et l’identifiant')}.`,
    ],
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
    say: (target: string, candidates: string) => [
      `${quoted(target)} peut mener à plusieurs pages : ${candidates}.`,
      `Précisez, par exemple [[${candidates.split(', ')[0] ?? ''}|${target}]].`,
    ],
  },
  'lien-coupe': {
    title: 'Un lien coupé par un tableau',
    help: 'Dans un tableau, la barre sépare deux cases : celle d’un lien s’écrit \\|, comme dans [[Le PHARES\\|ce pôle]].',
    say: (link: string) => [`Le lien ${quoted(link)} est coupé en deux par le tableau.`, `Écrivez ${link.replace('|', '\\|')}.`],
  },
} as const satisfies Record<string, CodeRow>;
