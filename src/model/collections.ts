/** The nine collections, each field said once. Labels and hints are French: the CMS, the messages and the pages read them here. */
import type { Fields } from './field.ts';
import type { CollectionName } from './collection-names.ts';
import { departments } from './departments.ts';
import { carrierForms, depths, oldRegions, regions, sectors, sourceKinds, sourceStatuses, stages } from './options.ts';
import { disagreements, facts, identity, practices, sources, timeline, upkeep } from './shared-fields.ts';

export interface Collection {
  /** Plural and singular, as people say them. */
  label: string;
  singular: string;
  /** « le », « la » or « l’ »: messages agree with it. */
  feminine?: boolean;
  /** First segment of the URL; empty for the site's own pages. */
  path: string;
  /** What it gathers, in one sentence. */
  description: string;
  fields: Fields;
  /** Whether an entry has a Markdown body, and what to write there. */
  bodyHint?: string;
}

export const collections = {
  poles: {
    label: 'Pôles',
    singular: 'Pôle',
    path: 'poles',
    description: 'Les pôles territoriaux de coopération économique : où ils sont, qui les porte, ce que les sources en disent.',
    bodyHint: 'Le pôle en quelques paragraphes. Chaque affirmation porte l’appel de sa source : [^cle].',
    fields: {
      ...identity,
      depth: { kind: 'choice', label: 'État de la fiche', options: depths, required: true, facet: 'fiche' },
      town: { kind: 'text', label: 'Commune' },
      department: { kind: 'choice', label: 'Département', options: departments },
      region: { kind: 'choice', label: 'Région', options: regions, required: true, facet: 'région' },
      regionOld: { kind: 'choice', label: 'Région avant 2016', options: oldRegions, facet: 'ancienne région' },
      territory: { kind: 'text', label: 'Territoire', hint: 'Celui où le pôle agit : un pays, un quartier, une vallée.' },
      place: { kind: 'place', label: 'Coordonnées' },
      carrier: { kind: 'statement', label: 'Porteur' },
      carrierForm: {
        kind: 'choice',
        label: 'Forme du porteur',
        options: carrierForms,
        facet: 'forme',
        hint: 'Un PTCE n’est pas une forme juridique : c’est celle de la structure qui le porte.',
      },
      legalForm: { kind: 'statement', label: 'Forme juridique' },
      members: { kind: 'statement', label: 'Membres' },
      partners: { kind: 'statement', label: 'Partenaires' },
      sectors: { kind: 'choices', label: 'Secteurs', options: sectors, facet: 'secteur' },
      activities: { kind: 'words', item: ['activité', 'activités'], label: 'Activités', hint: 'Telles que les sources les nomment.' },
      practices,
      results: { kind: 'statement', label: 'Ce qui en est sorti' },
      difficulties: { kind: 'statement', label: 'Difficultés' },
      website: { kind: 'url', label: 'Site du pôle' },
      timeline,
      facts,
      disagreements,
      sources,
      ...upkeep,
    },
  },
  'case-studies': {
    label: 'Études de cas',
    singular: 'Étude de cas',
    feminine: true,
    path: 'etudes-de-cas',
    description: 'Ce qu’un pôle a fait, comment, avec quels résultats et quelles difficultés.',
    bodyHint:
      'Ce dont le territoire avait besoin, ce qui a été mis en commun, comment c’est gouverné et payé, ce qui en est sorti, ce qui a été difficile, ce qu’un autre pôle peut en retenir.',
    fields: {
      ...identity,
      pole: { kind: 'relation', to: 'poles', label: 'Pôle', required: true },
      practices: { ...practices, required: true },
      evidence: { kind: 'evidence', label: 'Ce que ce cas dit des guides' },
      sources,
      ...upkeep,
    },
  },
  guides: {
    label: 'Guides',
    singular: 'Guide',
    path: 'guides',
    description: 'Des guides de pratique, dans l’ordre du chemin d’un fondateur.',
    bodyHint: 'Des étapes, des recommandations (:::recommandation{#id}), une liste à cocher, ce qu’on ne sait pas.',
    fields: {
      ...identity,
      stage: { kind: 'choice', label: 'Moment', options: stages, required: true },
      order: { kind: 'number', label: 'Étape', integer: true, min: 1, max: 99, required: true, hint: 'Place dans le chemin du fondateur.' },
      question: { kind: 'text', label: 'Question du lecteur', required: true, hint: 'Par exemple : comment financer l’animation ?' },
      practices,
      brief: {
        kind: 'words',
        item: ['phrase', 'phrases'],
        label: 'En bref',
        hint: 'Trois phrases au plus, à l’infinitif ou à l’impératif.',
      },
      sources,
      ...upkeep,
    },
  },
  seminars: {
    label: 'Séminaires',
    singular: 'Séminaire',
    path: 'seminaires',
    description: 'Les séminaires et journées nationales : ce qui a été dit, ce qui a été demandé, ce qui a suivi.',
    bodyHint: 'Le contexte et la méthode ; constats et demandes ont leurs propres champs.',
    fields: {
      ...identity,
      on: { kind: 'date', label: 'Date', required: true },
      place: { kind: 'text', label: 'Lieu', required: true },
      organisers: { kind: 'relations', to: 'networks', label: 'Organisateurs' },
      participants: { kind: 'statement', label: 'Participants' },
      objectives: { kind: 'words', item: ['objectif', 'objectifs'], label: 'Objectifs' },
      facts,
      outcomes: { kind: 'outcomes', label: 'Constats' },
      asks: { kind: 'asks', label: 'Demandes' },
      disagreements,
      sources,
      ...upkeep,
    },
  },
  practices: {
    label: 'Pratiques',
    singular: 'Pratique',
    feminine: true,
    path: 'pratiques',
    description: 'Le vocabulaire commun : chaque pratique réunit les guides, les cas, les pôles et les constats qui en parlent.',
    bodyHint: 'Ce que la pratique recouvre, avec ses sources.',
    fields: {
      ...identity,
      broader: { kind: 'relation', to: 'practices', label: 'Pratique plus large' },
      seeAlso: { kind: 'relations', to: 'practices', label: 'Voir aussi' },
      sources,
      ...upkeep,
    },
  },
  networks: {
    label: 'Réseaux',
    singular: 'Réseau',
    path: 'reseaux',
    description: 'Les réseaux qui ont porté la démarche et l’accompagnent.',
    bodyHint: 'Ce qu’est le réseau et son rôle auprès des pôles.',
    fields: {
      ...identity,
      acronym: { kind: 'text', label: 'Sigle', maxLength: 20 },
      fullName: { kind: 'text', label: 'Nom complet' },
      role: { kind: 'text', label: 'Rôle dans la démarche', required: true },
      website: { kind: 'url', label: 'Site' },
      timeline,
      facts,
      disagreements,
      sources,
      ...upkeep,
    },
  },
  terms: {
    label: 'Glossaire',
    singular: 'Terme',
    path: 'glossaire',
    description: 'Les sigles et les mots du domaine, définis et sourcés.',
    bodyHint: 'Ce qu’il faut retenir, ce qu’il ne faut pas confondre.',
    fields: {
      ...identity,
      description: {
        kind: 'text',
        label: 'Définition',
        required: true,
        maxLength: 400,
        hint: 'Une phrase, sans le sigle ; ses sources vont dans le champ Sources.',
      },
      acronym: { kind: 'text', label: 'Sigle', maxLength: 20 },
      fullName: { kind: 'text', label: 'Nom complet', hint: 'Ce que le sigle abrège.' },
      seeAlso: { kind: 'relations', to: 'terms', label: 'Voir aussi' },
      sources: { ...sources, label: 'Sources', hint: 'Les documents qui le définissent.' },
      ...upkeep,
    },
  },
  sources: {
    label: 'Sources',
    singular: 'Source',
    feminine: true,
    path: 'sources',
    description: 'Les documents cités, avec leur état : original, copie, extrait ou hors ligne.',
    bodyHint: 'Ce que contient le document et ce qui en a été lu.',
    fields: {
      title: { ...identity.title, maxLength: 250 },
      description: { ...identity.description, required: false, hint: 'Ce que le document apporte, en une phrase.' },
      aliases: identity.aliases,
      publisher: { kind: 'text', label: 'Éditeur', required: true },
      on: { kind: 'date', label: 'Date', required: true },
      url: { kind: 'url', label: 'Adresse' },
      kind: { kind: 'choice', label: 'Nature', options: sourceKinds, required: true },
      status: { kind: 'choice', label: 'État', options: sourceStatuses, required: true },
      archived: { kind: 'url', label: 'Copie archivée' },
      copyOf: {
        kind: 'relation',
        to: 'sources',
        label: 'Même document que',
        hint: 'Quand une autre source est le même texte, trouvé ailleurs : la chronologie ne le compte alors qu’une fois.',
      },
      remark: { kind: 'text', label: 'Remarque' },
      ...upkeep,
    },
  },
  pages: {
    label: 'Pages du site',
    singular: 'Page',
    feminine: true,
    path: '',
    description: 'Les pages qui parlent du site lui-même.',
    bodyHint: 'Le texte de la page.',
    fields: { ...identity, facts, sources, ...upkeep },
  },
} as const satisfies Record<CollectionName, Collection>;
