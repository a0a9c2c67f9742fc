/** Every ask of every seminar, with what came of it, and how the page is filtered. */
import { sayAskState } from '../model/ask-state.ts';
import { askStatuses } from '../model/options.ts';
import { toCitePath, toCollectionPath, toEntryPath, toPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { AsksPage, TracedAsk } from '../prepared/index.ts';
import { compareEdtf, formatEdtf } from '../text/edtf.ts';
import { toSlug } from '../text/slug.ts';
import { typeset } from '../text/typeset.ts';
import { askStrings } from '../ui/ask-strings.ts';
import { strings } from '../ui/strings.ts';
import { getEntries, type Entry } from './content.ts';
import { toShell } from './shell.ts';

/** The prepared page of `/seminaires/demandes/`, the latest seminar first. */
export function getAsksPage(): AsksPage {
  const all = getEntries('seminars').toSorted((a, b) => compareEdtf(b.data.on, a.data.on));
  const silent = all.filter(({ data }) => data.asks.length === 0);
  const seminars = all.filter(({ data }) => data.asks.length > 0);
  const groups = seminars.map((seminar) => ({
    id: seminar.slug,
    title: typeset(seminar.data.title),
    href: toEntryPath('seminars', seminar.slug),
    asks: seminar.data.asks.map((ask) => toTraced(seminar, ask)),
  }));
  const asks = groups.flatMap((group) => group.asks);
  const { title, description } = strings.asksPage;
  const section = toCollectionPath('seminars');
  const countBy = (key: 'seminar' | 'to' | 'status', labelOf: (value: string) => string) =>
    [...new Set(asks.map((ask) => ask[key]))].map((value) => ({
      value: toSlug(value),
      label: typeset(labelOf(value)),
      count: asks.filter((ask) => ask[key] === value).length,
    }));
  const titleOf = (slug: string) => groups.find(({ id }) => id === slug)?.title ?? slug;
  return {
    shell: toShell({
      at: 'seminaires/demandes/',
      title,
      description,
      kind: 'seminars',
      tint: 't4',
      section,
      breadcrumbs: [{ href: section, label: strings.nav.seminars }],
    }),
    groups: groups.map((group) => ({ ...group, asks: group.asks.map(toValues) })),
    filters: [
      {
        name: 'seminaire',
        label: askStrings.seminar,
        all: askStrings.all,
        options: [
          ...countBy('seminar', titleOf),
          ...silent.map(({ slug, data }) => ({ value: slug, label: typeset(data.title), count: 0 })),
        ],
      },
      { name: 'destinataire', label: askStrings.to, all: askStrings.anyone, options: countBy('to', (value) => value) },
      {
        name: 'etat',
        label: askStrings.status,
        all: askStrings.all,
        options: countBy('status', (value) => askStatuses[value as keyof typeof askStatuses]),
      },
    ],
    silent: {
      title: silent.length > 0 ? typeset(askStrings.silent(silent.length)) : '',
      seminars: silent.map(({ slug, data }) => ({ href: toEntryPath('seminars', slug), label: typeset(data.title) })),
    },
    data: ['seminaires-demandes.csv', 'seminaires-demandes-suites-datees.csv'].map((file) => ({
      href: toPath(`donnees/${file}`),
      label: file,
    })),
    total: asks.length,
  };
}

/** What the filters compare is what the address says. */
const toValues = (ask: TracedAsk): TracedAsk => ({ ...ask, to: toSlug(ask.to) });

function toTraced({ slug, data }: Entry<'seminars'>, ask: EntryData<'seminars'>['asks'][number]): TracedAsk {
  const events = [...ask.followups].sort((a, b) => compareEdtf(a.on, b.on));
  const line = [{ on: data.on, text: askStrings.asked }, ...events];
  return {
    id: `${slug}-${ask.id}`,
    href: toEntryPath('seminars', slug, ask.id),
    citeHref: toCitePath(slug, ask.id),
    title: typeset(ask.title),
    seminar: slug,
    to: ask.to ?? askStrings.nobody,
    status: ask.status,
    statusLabel: sayAskState(ask.status, ask.answerLabel),
    line: line.map(({ on, text }) => ({ date: formatEdtf(on), text: typeset(text), undated: on === 'unknown' })),
    hasFollowup: events.length > 0,
  };
}
