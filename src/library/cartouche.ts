/** The cartouche of a page: what identifies it, at a glance. */
import type { Notebook } from '../markdown/notes.ts';
import { carrierForms, sectors, sourceKinds, sourceStatuses } from '../model/options.ts';
import { toEntryPath, toPath } from '../model/routes.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { CompositeValue, EntryData } from '../model/value.ts';
import type { Cartouche, Cited, IdentityRow, Link } from '../prepared/index.ts';
import { compareEdtf, formatEdtf } from '../text/edtf.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings as words } from '../ui/page-strings.ts';
import { titleIn } from '../wiki/corpus.ts';
import type { Entry } from './content.ts';
import { toFacts, toTimeline } from './facts.ts';
import { toCalls } from './notes.ts';
import { poleOf } from './shell.ts';
import { getCorpus } from './wiki.ts';

type Statement = CompositeValue<'statement'>;

/** The cartouche of an entry, or undefined when its collection has none. */
export function toCartouche(entry: Entry, notebook: Notebook): Cartouche | undefined {
  const pole = poleOf(entry);
  if (pole) return poleCartouche(pole.slug, pole.data, entry.collection === 'case-studies', notebook);
  switch (entry.collection) {
    case 'guides': {
      const { brief } = entry.data as EntryData<'guides'>;
      return brief.length ? cartouche(words.brief, { points: brief.map(typeset) }) : undefined;
    }
    case 'seminars':
      return cartouche(words.identity, { rows: seminarRows(entry.data as EntryData<'seminars'>, notebook) });
    case 'networks':
      return cartouche(words.identity, networkParts(entry.data as EntryData<'networks'>, notebook));
    case 'sources':
      return cartouche(words.document, { rows: sourceRows(entry.data as EntryData<'sources'>) });
    default:
      return undefined;
  }
}

function poleCartouche(slug: string, pole: EntryData<'poles'>, byReference: boolean, notebook: Notebook): Cartouche {
  const { fields } = words;
  const links = pole.practices.map((practice) => entryLink('practices', practice));
  return cartouche(words.identity, {
    rows: rows(
      byReference && row(fields.pole, [], [entryLink('poles', slug)]),
      pole.town && row(fields.town, [text([pole.town, pole.department].filter(Boolean).join(', '))]),
      pole.territory && row(fields.territory, [text(pole.territory)]),
      pole.regionOld && pole.regionOld !== pole.region && row(fields.regionOld, [text(pole.regionOld)]),
      pole.legalForm
        ? row(fields.legalForm, [statement(pole.legalForm, notebook)])
        : pole.carrierForm && row(fields.legalForm, [text(carrierForms[pole.carrierForm])]),
      pole.carrier && row(fields.carrier, [statement(pole.carrier, notebook)]),
      pole.members && row(fields.members, [statement(pole.members, notebook)]),
      pole.partners && row(fields.partners, [statement(pole.partners, notebook)]),
      pole.sectors.length > 0 && row(fields.sectors, [text(pole.sectors.map((sector) => sectors[sector]).join(', '))]),
      links.length > 0 && row(fields.practices, [], links),
      { ...row(fields.state, [text(stateOf(pole.timeline))]), unknown: stateOf(pole.timeline) === words.unknown },
      pole.website && row(fields.website, [], [{ href: pole.website, label: pole.website.replace(/^https?:\/\/(?:www\.)?|\/$/gu, '') }]),
    ),
    facts: toFacts(pole.facts, notebook),
    factsTitle: words.datedFacts,
    timeline: toTimeline(
      pole.timeline.filter((event) => event.kind === 'recognition'),
      notebook,
    ).map((event) => ({ ...event, kind: '' })),
    timelineTitle: words.recognitions,
  });
}

/** State of a pole, derived from its timeline: ended, seen active on a date, or unknown. */
function stateOf(timeline: EntryData<'poles'>['timeline']): string {
  const last = (kind: string) => timeline.filter((event) => event.kind === kind).sort((a, b) => compareEdtf(b.on, a.on))[0]?.on;
  const [ended, active] = [last('end'), last('observed-active')];
  return ended ? words.ended(formatEdtf(ended)) : active ? words.active(formatEdtf(active)) : words.unknown;
}

function seminarRows(seminar: EntryData<'seminars'>, notebook: Notebook): IdentityRow[] {
  const organisers = seminar.organisers.map((slug) => entryLink('networks', slug));
  return rows(
    row(words.fields.date, [text(formatEdtf(seminar.on))]),
    row(words.fields.place, [text(seminar.place)]),
    organisers.length > 0 && row(words.fields.organisers, [], organisers),
    seminar.participants && row(words.fields.participants, [statement(seminar.participants, notebook)]),
  );
}

function networkParts(network: EntryData<'networks'>, notebook: Notebook): Partial<Cartouche> {
  return {
    rows: rows(
      network.acronym && row(words.fields.acronym, [text(network.acronym)]),
      network.fullName && row(words.fields.fullName, [text(network.fullName)]),
      row(words.fields.role, [text(network.role)]),
      network.website &&
        row(words.fields.website, [], [{ href: network.website, label: network.website.replace(/^https?:\/\/(?:www\.)?|\/$/gu, '') }]),
    ),
    facts: toFacts(network.facts, notebook),
    factsTitle: words.datedFacts,
  };
}

function sourceRows(source: EntryData<'sources'>): IdentityRow[] {
  return rows(
    row(words.fields.publisher, [text(source.publisher)]),
    row(words.fields.date, [text(formatEdtf(source.on))]),
    row(words.fields.kind, [text(sourceKinds[source.kind])]),
    row(words.fields.status, [text(sourceStatuses[source.status])]),
    source.url && row(words.fields.address, [], [{ href: source.url, label: source.url }]),
    source.archived && row(words.fields.archived, [], [{ href: source.archived, label: source.archived }]),
    source.remark && row(words.fields.remark, [text(source.remark)]),
  );
}

const cartouche = (title: string, parts: Partial<Cartouche>): Cartouche => ({
  title,
  rows: [],
  facts: [],
  timeline: [],
  points: [],
  links: [],
  ...parts,
});
const rows = (...items: (IdentityRow | false | '' | undefined)[]): IdentityRow[] =>
  items.filter((item): item is IdentityRow => Boolean(item));
const row = (label: string, values: Cited[], links?: Link[]): IdentityRow => ({ label, values, ...(links && { links }) });
const text = (value: string): Cited => ({ html: escapeHtml(typeset(value)), calls: [] });

/** A statement of the model as a cited sentence. */
export const statement = ({ text: value, sources }: Statement, notebook: Notebook): Cited => ({
  html: escapeHtml(typeset(value)),
  calls: toCalls(sources, notebook),
});

/** A link to an entry by its title; to nothing when it is not published. */
export function entryLink(collection: CollectionName, slug: string): Link {
  const title = titleIn(getCorpus(), collection, slug);
  return { href: title === undefined ? toPath('') : toEntryPath(collection, slug), label: typeset(title ?? slug) };
}
