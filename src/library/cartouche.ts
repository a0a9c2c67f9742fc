/** The cartouche of a page: what identifies it, at a glance. */
import { createdIn } from '../explore/created-in.ts';
import { UNKNOWN } from '../explore/facet-table.ts';
import { formOfTerm } from '../explore/form-of-term.ts';
import { lastState } from '../explore/last-state.ts';
import type { Notebook } from '../markdown/notes.ts';
import { collections } from '../model/collections.ts';
import { carrierForms, depths, sectors, sourceKinds, sourceStatuses } from '../model/options.ts';
import { toComparerPath, toEntryPath, toExplorerPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { Cartouche, IdentityRow } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { sayTown } from '../text/say-town.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { pageStrings as words } from '../ui/page-strings.ts';
import { type Entry, listAll } from './content.ts';
import { askWhole } from './corpus.ts';
import { toFacts, toTimeline } from './facts.ts';
import { entryLink, filter, practiceLink, row, rows, statement, text } from './identity-rows.ts';
import { poleOf } from './shell.ts';

/** Poles that a term lists, before the explorer has the others. */
const SHOWN = 8;

/** The cartouche of an entry, or undefined when its collection has none. */
export function toCartouche(entry: Entry, notebook: Notebook): Cartouche | undefined {
  const pole = poleOf(entry);
  if (pole) {
    const told = entry.collection === 'case-studies' ? (entry.data as EntryData<'case-studies'>) : undefined;
    return poleCartouche(pole.slug, pole.data, told, notebook);
  }
  switch (entry.collection) {
    case 'guides': {
      const { brief } = entry.data as EntryData<'guides'>;
      return brief.length ? cartouche(words.brief, { points: brief.map(typeset) }) : undefined;
    }
    case 'seminars':
      return cartouche(words.identity, { rows: seminarRows(entry.data as EntryData<'seminars'>, notebook) });
    case 'networks':
      return cartouche(words.identity, networkParts(entry.data as EntryData<'networks'>, notebook));
    case 'terms':
      return termCartouche(entry.data as EntryData<'terms'>);
    case 'sources':
      return cartouche(words.document, { rows: sourceRows(entry.data as EntryData<'sources'>) });
    default:
      return undefined;
  }
}

/** That of a pole, on its own page or on that of a case study, which has practices of its own: those that it tells. */
function poleCartouche(slug: string, pole: EntryData<'poles'>, told: EntryData<'case-studies'> | undefined, notebook: Notebook): Cartouche {
  const { fields } = words;
  const links = (told ?? pole).practices.map(practiceLink);
  return cartouche(words.identity, {
    rows: rows(
      told && row(fields.pole, [], [entryLink('poles', slug)]),
      pole.town && row(fields.town, [text(sayTown(pole.town, pole.department).join(', '))]),
      pole.territory && row(fields.territory, [text(pole.territory)]),
      pole.regionOld &&
        pole.regionOld !== pole.region &&
        row(fields.regionOld, [], [filter('ancienne-region', pole.regionOld, pole.regionOld)]),
      (pole.legalForm ?? pole.carrierForm) &&
        row(
          fields.legalForm,
          pole.legalForm ? [statement(pole.legalForm, notebook)] : [],
          pole.carrierForm && [filter('forme', pole.carrierForm, carrierForms[pole.carrierForm])],
        ),
      pole.carrier && row(fields.carrier, [statement(pole.carrier, notebook)]),
      pole.members && row(fields.members, [statement(pole.members, notebook)]),
      pole.partners && row(fields.partners, [statement(pole.partners, notebook)]),
      pole.sectors.length > 0 &&
        row(
          fields.sectors,
          [],
          pole.sectors.map((sector) => filter('secteur', sector, sectors[sector])),
        ),
      links.length > 0 && row(fields.practices, [], links),
      createdRow(pole.timeline),
      stateRow(pole.timeline),
      !told && row(collections.poles.fields.depth.label, [], [filter('fiche', pole.depth, depths[pole.depth])]),
      pole.website && row(fields.website, [], [{ href: pole.website, label: pole.website.replace(/^https?:\/\/(?:www\.)?|\/$/gu, '') }]),
    ),
    facts: toFacts(pole.facts, notebook),
    factsTitle: words.datedFacts,
    timeline: toTimeline(
      pole.timeline.filter((event) => event.kind === 'recognition'),
      notebook,
    ).map((event) => ({ ...event, kind: '' })),
    timelineTitle: words.recognitions,
    links: [{ href: toComparerPath(slug), label: exploreStrings.comparer.thisPole, kind: 'poles' }],
  });
}

/** The poles whose carrier has a form, in the order of titles. */
const askOfForm = askWhole('poles-of-form', () => {
  const byForm = Map.groupBy(listAll('poles'), ({ data }) => data.carrierForm);
  return (form) =>
    (byForm.get(form as keyof typeof carrierForms) ?? []).map(({ slug, data: { title, town } }) => ({
      slug,
      label: [title, town].filter(Boolean).join(', '),
    }));
});

/** The poles of the form that a term names; none for another term, or a form that no pole has. */
function termCartouche(term: EntryData<'terms'>): Cartouche | undefined {
  const form = formOfTerm(term);
  const poles = form ? askOfForm(form) : [];
  if (!form || poles.length === 0) return undefined;
  return cartouche(words.polesOfForm, {
    links: poles
      .slice(0, SHOWN)
      .map(({ slug, label }) => ({ href: toEntryPath('poles', slug), label: typeset(label), kind: 'poles' as const })),
    more: { href: toExplorerPath('forme', form), label: words.allOfForm(poles.length) },
  });
}

/** Years that the sources allow for the creation of a pole, each with the poles created then. */
function createdRow(timeline: EntryData<'poles'>['timeline']): IdentityRow | undefined {
  const years = createdIn(timeline);
  return years.length > 0
    ? row(
        words.fields.created,
        [],
        years.map((year) => filter('annee', year, year)),
      )
    : undefined;
}

/** State of a pole: ended, seen active on a date, or unknown. */
function stateRow(timeline: EntryData<'poles'>['timeline']): IdentityRow {
  const last = lastState(timeline);
  if (last.state === 'unknown') return { ...row(words.fields.state, [], [filter('etat', UNKNOWN, words.unknown)]), unknown: true };
  const said = last.state === 'ended' ? words.ended : words.active;
  return row(words.fields.state, [], [filter('etat', exploreStrings.states[last.state].value, said(formatEdtf(last.on)))]);
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
    source.copyOf && row(words.fields.copyOf, [], [entryLink('sources', source.copyOf)]),
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
