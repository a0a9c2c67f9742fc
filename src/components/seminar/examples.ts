/** Examples of the seminar room: one ask of each state. */
import type { Ask } from '../../prepared/index.ts';
import { typeset } from '../../text/typeset.ts';
import { strings } from '../../ui/strings.ts';

export const asks: readonly Ask[] = Object.entries(strings.seminar.states).map(([status, statusLabel], index) => ({
  id: `exemple-${status}`,
  number: `Demande ${index + 1}`,
  title: typeset(`Un appel à projets : ${statusLabel}`),
  textHtml: 'Un appel à projets avant juin 2013.',
  to: 'Le gouvernement',
  due: 'juin 2013',
  status,
  statusLabel,
  calls: [{ number: 6, href: '#exemples', title: 'Source 6' }],
  followups:
    index === 0
      ? [
          {
            date: '15 juillet 2013',
            dateUnknown: false,
            kind: '',
            text: 'L’appel est lancé.',
            calls: [{ number: 7, href: '#exemples', title: 'Source 7' }],
          },
        ]
      : [],
}));
