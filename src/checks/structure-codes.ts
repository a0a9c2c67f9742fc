import { quoted, type CodeRow } from './code-row.ts';

/** Issues of a page's headings and anchors. */
export const structureCodes = {
  'identifiant-manquant': {
    title: 'Une recommandation sans identifiant',
    help: 'L’identifiant fait l’adresse de la recommandation : :::recommandation{#commencer-petit}.',
    say: () => ['Cette recommandation n’a pas d’identifiant.', 'Ajoutez-le : :::recommandation{#un-nom-court}.'],
  },
  'identifiant-en-double': {
    title: 'Un identifiant utilisé deux fois',
    help: 'Deux éléments de la même page ne peuvent avoir la même adresse. La page en prend quelques-unes : cartouche, sources, bilan, et, entre autres, tout ce qui commence par source-, chiffre- ou titre-.',
    say: (id: string) => [`L’identifiant ${quoted(id)} est déjà pris dans cette page.`, 'Donnez-en un autre à cet élément.'],
  },
  'titre-dans-un-champ': {
    title: 'Un titre ou un bloc nommé hors du texte',
    help: 'Les titres (##) et les blocs qui ont un identifiant sont dans le texte de la page, pas dans un champ ni dans une note : leurs adresses s’y confondraient.',
    say: () => [
      'Ce champ ou cette note contient un titre ou un bloc qui a un identifiant.',
      'Retirez-le, ou écrivez ce passage dans le texte de la page.',
    ],
  },
  'titre-de-niveau-1': {
    title: 'Un second titre principal',
    help: 'Le titre de la page vient de l’en-tête : dans le texte, les sections commencent à ##.',
    say: () => ['Le texte contient un titre de niveau 1.', 'Utilisez ## pour une section.', 'Choisissez « Titre » dans le menu « Style ».'],
  },
  'titre-saute': {
    title: 'Un niveau de titre sauté',
    help: 'Après ## vient ###, pas #### : la structure est lue à voix haute.',
    say: (from: number, to: number) => [
      `Le titre passe du niveau ${from} au niveau ${to}.`,
      `Utilisez ${'#'.repeat(from + 1)}.`,
      `Choisissez « ${from < 2 ? 'Titre' : 'Sous-titre'} » dans le menu « Style ».`,
    ],
  },
} as const satisfies Record<string, CodeRow>;
