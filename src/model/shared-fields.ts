/** Fields that several collections have. */
import { licences } from './options.ts';

export const identity = {
  title: { kind: 'text', label: 'Titre', required: true, maxLength: 120 },
  description: {
    kind: 'text',
    label: 'Résumé',
    required: true,
    maxLength: 300,
    hint: 'Une phrase : elle ouvre la page, et sert à la recherche et aux listes.',
  },
  aliases: {
    kind: 'words',
    item: ['nom', 'noms'],
    label: 'Autres noms',
    hint: 'Anciens titres, sigles et autres façons de le dire ; les liens les reconnaissent.',
  },
} as const;

export const upkeep = {
  draft: { kind: 'flag', label: 'Hors du site', hint: 'Coché, la page ne paraît pas sur le site, même publiée.', internal: true },
  reviewed: { kind: 'review', label: 'Relecture', hint: 'Vide tant que personne n’a relu la page.' },
  licence: { kind: 'choice', label: 'Licence', options: licences, hint: 'CC BY-SA 4.0 si rien n’est dit.' },
} as const;

export const practices = {
  kind: 'relations',
  to: 'practices',
  label: 'Pratiques',
  hint: 'Dans le vocabulaire des pratiques.',
  facet: 'pratique',
} as const;
export const sources = {
  kind: 'relations',
  to: 'sources',
  label: 'Autres sources',
  hint: 'Celles que le texte ne cite pas déjà.',
} as const;
export const facts = { kind: 'facts', label: 'Chiffres datés' } as const;
export const timeline = { kind: 'timeline', label: 'Repères dans le temps' } as const;
export const disagreements = { kind: 'disagreements', label: 'Écarts entre sources' } as const;
