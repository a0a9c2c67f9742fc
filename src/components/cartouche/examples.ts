/** Examples of the cartouche room: a card with what is known, dated and unknown. */
import type { Cartouche } from '../../prepared/index.ts';

export const cartouche: Cartouche = {
  title: 'Fiche d’identité',
  rows: [
    { label: 'Commune', values: [{ html: 'Romans-sur-Isère, Drôme (26)', calls: [] }] },
    { label: 'État observé', values: [], links: [{ href: '#exemples', label: 'inconnu' }], unknown: true },
  ],
  facts: [
    {
      id: 'exemple-etp',
      label: 'emploi correspondant, en équivalent temps plein',
      value: '270 ETP',
      date: '2007',
      dateUnknown: false,
      scope: 'le groupe Archer',
      calls: [{ number: 3, href: '#exemples', title: 'Source 3' }],
    },
    {
      id: 'exemple-entreprises',
      label: 'membres de l’association d’entreprises',
      value: '110 entreprises',
      date: 'date inconnue',
      dateUnknown: true,
      calls: [],
    },
  ],
  factsTitle: 'Chiffres datés',
  timeline: [],
  points: [],
  links: [{ href: '#exemples', label: 'Le PHARES', kind: 'poles' }],
};
