/**
 * Fields made of fields. Each is a kind like any other: declared once here, understood by every projection.
 * `many` says whether a field of this kind holds a list, `item` what one and several of its rows are called; `summary` names the field that stands for a collapsed row, and
 * `details` those that tell it from another of the same name.
 */
import type { CompositeKind, Counted, Fields } from './field.ts';
import { askStatuses, eventKinds, outcomeKinds, stances } from './options.ts';

export interface Composite {
  many: boolean;
  item?: Counted;
  summary?: string;
  details?: readonly string[];
  fields: Fields;
}

const anchor = {
  kind: 'text',
  label: 'Identifiant',
  required: true,
  pattern: '[a-z0-9]+(-[a-z0-9]+)*',
  maxLength: 60,
  hint: 'Minuscules et tirets ; il fait l’adresse de cet élément et ne change plus.',
} as const;
const sources = {
  kind: 'relations',
  to: 'sources',
  label: 'Sources',
  hint: 'Les documents qui le disent.',
} as const;

export const composites = {
  place: {
    many: false,
    fields: {
      lat: { kind: 'number', label: 'Latitude', required: true, min: -90, max: 90, hint: 'En degrés, au centième.' },
      lon: { kind: 'number', label: 'Longitude', required: true, min: -180, max: 180, hint: 'En degrés, au centième.' },
    },
  },
  review: {
    many: false,
    fields: {
      on: { kind: 'date', label: 'Vérifié le', required: true },
      by: { kind: 'text', label: 'Vérifié par', required: true },
    },
  },
  /** A sentence and the documents that say it. */
  statement: {
    many: false,
    fields: { text: { kind: 'text', label: 'Texte', required: true }, sources },
  },
  /** Never a bare number: a value, a range or a text, with its unit, its date, its scope and its sources. */
  facts: {
    many: true,
    item: ['chiffre', 'chiffres'],
    summary: 'label',
    details: ['value', 'min', 'max', 'text', 'unit', 'on'],
    fields: {
      label: {
        kind: 'text',
        label: 'Ce qui est compté',
        required: true,
        hint: 'Par exemple : salariés passés par le groupe dans l’année.',
      },
      value: { kind: 'number', label: 'Valeur', hint: 'Un seul nombre. Sinon, un minimum et un maximum, ou un texte.' },
      min: { kind: 'number', label: 'Minimum' },
      max: { kind: 'number', label: 'Maximum' },
      text: { kind: 'text', label: 'Valeur en toutes lettres', hint: 'Par exemple : une quinzaine.' },
      approximate: { kind: 'flag', label: 'Environ' },
      unit: { kind: 'text', label: 'Unité', hint: 'personnes, ETP, euros, m²…' },
      on: {
        kind: 'date',
        label: 'Date',
        required: true,
        hint: '2013, février 2013 ou 28 février 2013 ; « inconnue » si la source ne la dit pas.',
      },
      scope: { kind: 'text', label: 'Périmètre', hint: 'De qui parle ce chiffre : le groupe, les membres, un lieu…' },
      sources: { ...sources, required: true },
    },
  },
  timeline: {
    many: true,
    item: ['repère', 'repères'],
    summary: 'text',
    fields: {
      on: { kind: 'date', label: 'Date', required: true },
      kind: { kind: 'choice', label: 'Nature', options: eventKinds, required: true },
      text: { kind: 'text', label: 'Ce qui s’est passé', required: true },
      sources: { ...sources, required: true },
    },
  },
  /** Sources that do not say the same thing: both versions are kept, none is called true. */
  disagreements: {
    many: true,
    item: ['écart', 'écarts'],
    summary: 'question',
    fields: {
      question: { kind: 'text', label: 'Question', required: true, hint: 'Par exemple : quand le pôle a-t-il été reconnu ?' },
      versions: { kind: 'versions', label: 'Versions', required: true },
    },
  },
  versions: {
    many: true,
    item: ['version', 'versions'],
    summary: 'text',
    fields: {
      text: { kind: 'text', label: 'Ce que dit cette source', required: true },
      note: { kind: 'text', label: 'Précision' },
      sources: { ...sources, required: true },
    },
  },
  asks: {
    many: true,
    item: ['demande', 'demandes'],
    summary: 'title',
    fields: {
      id: anchor,
      title: { kind: 'text', label: 'Demande', required: true },
      text: { kind: 'prose', label: 'Ce qui a été demandé', required: true },
      to: { kind: 'text', label: 'À qui' },
      due: { kind: 'date', label: 'Pour quand' },
      status: { kind: 'choice', label: 'État', options: askStatuses, required: true },
      answer: { kind: 'prose', label: 'Ce qui a suivi, en une ou deux phrases' },
      answerLabel: { kind: 'text', label: 'État en quelques mots', hint: 'Par exemple : Obtenu, six semaines plus tard.' },
      sources,
      followups: { kind: 'followups', label: 'Suites datées' },
    },
  },
  followups: {
    many: true,
    item: ['suite', 'suites'],
    summary: 'text',
    fields: {
      on: { kind: 'date', label: 'Date', required: true },
      text: { kind: 'text', label: 'Ce qui s’est passé', required: true },
      sources: { ...sources, required: true },
    },
  },
  outcomes: {
    many: true,
    item: ['constat', 'constats'],
    summary: 'text',
    fields: {
      id: anchor,
      kind: { kind: 'choice', label: 'Nature', options: outcomeKinds, required: true },
      text: { kind: 'prose', label: 'Texte', required: true },
      practices: { kind: 'relations', to: 'practices', label: 'Pratiques concernées' },
      sources: { ...sources, required: true },
    },
  },
  /** What a case says of a guide's recommendation. */
  evidence: {
    many: true,
    item: ['constat', 'constats'],
    summary: 'claim',
    fields: {
      claim: {
        kind: 'text',
        label: 'Recommandation',
        required: true,
        pattern: '[a-z0-9-]+#[a-z0-9-]+',
        hint: 'Le guide et l’identifiant de la recommandation : mutualiser-des-moyens#commencer-par-les-murs.',
      },
      stance: { kind: 'choice', label: 'Ce que le cas en dit', options: stances, required: true },
      note: { kind: 'prose', label: 'En quelques mots' },
      sources: { ...sources, required: true },
    },
  },
} as const satisfies Record<CompositeKind, Composite>;
