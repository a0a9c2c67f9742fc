/** Examples of the entry room, read by the gallery and, through it, by the tests: what a real page prints. */
import type { Disagreement, EntryPage, NoteCall, TimelineEvent } from '../../prepared/index.ts';
import { typesetAll } from '../../text/typeset.ts';

const call = (number: number): NoteCall => ({ number, href: '#exemples', title: `Source ${number}` });

export const stamps: readonly Pick<EntryPage, 'freshness' | 'facts' | 'editLabel'>[] = [
  {
    freshness: { state: 'reviewed', label: 'Vérifié le 12 novembre 2026' },
    facts: [{ label: '9 sources', href: '#sources' }],
    editLabel: '',
  },
  { freshness: { state: 'stale', label: 'À revérifier depuis août 2026' }, facts: [{ label: '2 écarts signalés' }], editLabel: '' },
  { freshness: { state: 'never', label: 'Pas encore relu' }, facts: [], editLabel: '' },
];

export const timeline: readonly TimelineEvent[] = [
  {
    date: '2012',
    dateUnknown: false,
    kind: 'Reconnaissance',
    text: 'Une revue le range parmi les plus avancés des 18 pôles témoins',
    calls: [call(6)],
  },
  {
    date: 'date inconnue',
    dateUnknown: true,
    kind: '',
    text: 'L’association d’entreprises compte 110 membres.',
    calls: [call(4), call(5)],
  },
];

export const disagreements: readonly Disagreement[] = typesetAll([
  {
    id: 'exemple-ecart',
    question: 'Quand Archer a-t-il commencé ?',
    versions: [
      { text: 'En 1987', note: 'histoire racontée par le groupe, et entretien de 2020', calls: [call(1), call(2)] },
      { text: 'Dans les « années 80 »', calls: [call(4)] },
    ],
  },
]);
