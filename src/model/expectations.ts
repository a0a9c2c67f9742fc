import type { CollectionName } from './collection-names.ts';

/** What a page of each collection is expected to hold: said to who would write a wanted page. */
export const expectations: Readonly<Record<CollectionName, readonly string[]>> = {
  poles: ['Où il est, qui le porte et depuis quand.', 'Ce qu’il fait, dit par au moins un document.', 'Ce qu’on n’a pas trouvé.'],
  'case-studies': [
    'Ce dont le territoire avait besoin.',
    'Ce qui a été mis en commun, et ce que cela a coûté.',
    'Ce qui a été difficile, et ce qu’un autre pôle peut en retenir.',
  ],
  guides: [
    'La question qu’on se pose, et une réponse en une phrase.',
    'Ce qu’au moins un pôle a fait, avec ses sources.',
    'Ce que cela a demandé, et ce qu’on ne sait pas.',
  ],
  seminars: ['La date, le lieu et qui l’a organisé.', 'Ce qui a été dit et demandé.', 'Le compte-rendu ou le document qui le rapporte.'],
  practices: [
    'Ce que la pratique recouvre, en une phrase.',
    'Une pratique plus large dont elle fait partie.',
    'Un pôle qui la met en œuvre.',
  ],
  networks: ['Ce qu’est le réseau.', 'Son rôle auprès des pôles, avec une source.', 'L’adresse de son site.'],
  terms: ['Une définition en une phrase, sans le sigle.', 'Le document qui le définit.', 'Le mot avec lequel on le confond.'],
  sources: ['Le titre, l’éditeur et la date du document.', 'Son adresse.', 'Ce qui en a été lu.'],
  pages: ['Ce que la page dit du site.'],
};
