/** One entry's page, whole: everything is decided here, components only print it. */
import { scaleOf, toTrack } from '../explore/to-track.ts';
import { mdxKeysOf } from '../markdown/mdx-keys.ts';
import { createNotebook, noteOf, type Notebook } from '../markdown/notes.ts';
import { collections } from '../model/collections.ts';
import { licences, stages } from '../model/options.ts';
import { partAnchors } from '../model/page-anchors.ts';
import { accessibilitySlug, toPath } from '../model/routes.ts';
import { accessibilityRun } from '../measured/accessibility.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { EntryData } from '../model/value.ts';
import type { Disagreement, EntryPage, Freshness, TimelineEvent } from '../prepared/index.ts';
import { site } from '../site.ts';
import { compareEdtf, formatEdtf } from '../text/edtf.ts';
import { readingMinutes } from '../text/excerpt.ts';
import { toProseHtml } from '../text/ordinals.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { toPlainText } from '../wiki/plain-text.ts';
import { toCallers } from './callers.ts';
import { toCaseEvidence } from './case-evidence.ts';
import { toCartouche } from './cartouche.ts';
import { bodyOf, getEntry, type Entry } from './content.ts';
import { toContents, toHeading } from './contents.ts';
import { askWhole } from './corpus.ts';
import { toDisagreements, toTimeline } from './facts.ts';
import { toFigures } from './figures.ts';
import { isStale } from './freshness.ts';
import { toHistoryNote } from './history-page.ts';
import { statement } from './identity-rows.ts';
import { toLetters } from './letters.ts';
import { toCalls, toNotes } from './notes.ts';
import { toLacks, toRelated } from './related.ts';
import { toRelatedPages } from './related-pages.ts';
import { toAsks, toKeyFigures, toOutcomes } from './seminar.ts';
import { poleOf, toEntryShell } from './shell.ts';
import { toSteps } from './steps.ts';
import { toTestRun } from './test-run.ts';
import { renderBody } from './render.ts';

const askCompiled = askWhole('compiled', (whole) => (key) => mdxKeysOf(whole).get(key) ?? '');

/** What is read from end to end, so that its length is worth saying. */
const LONG: ReadonlySet<CollectionName> = new Set(['guides', 'case-studies']);

/** The prepared page of an entry. Throws when the entry is not published. */
export async function getEntryPage(collection: CollectionName, slug: string): Promise<EntryPage> {
  const entry = getEntry(collection, slug) as Entry;
  const notebook = createNotebook();
  // The body first: an MDX body is numbered on its own, from 1.
  const body = await renderBody(entry, notebook);
  const seminar = collection === 'seminars' ? (entry as Entry<'seminars'>) : undefined;
  const pole = poleOf(entry)?.data;
  const asks = seminar ? toAsks(seminar, notebook) : [];
  const outcomes = seminar ? toOutcomes(seminar, notebook) : [];
  const keyFigures = seminar ? toKeyFigures(seminar.data.facts, notebook) : [];
  const cartouche = toCartouche(entry, notebook);
  const figures = collection === 'pages' ? toFigures((entry as Entry<'pages'>).data.facts, notebook) : [];
  const measured = collection === 'pages' && slug === accessibilitySlug ? toTestRun(accessibilityRun) : [];
  const { timeline, disagreements } = readRecords(entry, notebook);
  const statements = collection === 'poles' ? poleStatements(entry as Entry<'poles'>, notebook) : [];
  const evidence = toCaseEvidence(entry, notebook);
  for (const key of (entry.data as { sources?: string[] }).sources ?? []) noteOf(notebook, key, true);
  const notes = toNotes(notebook);
  const { count: calls, ...callers } = toCallers(entry);
  const { singular } = collections[collection];
  return {
    shell: toEntryShell(entry),
    collection,
    slug,
    kindLabel: singular,
    ...toLead(entry, notebook),
    ...(pole && { situation: { region: pole.region, ...pole.place } }),
    freshness: toFreshness(entry),
    facts: toMeta(entry, notes.length, disagreements.length, calls),
    ...(!entry.isMdx && { editHref: toPath(`admin/#/collections/${collection}/entries/${slug}`) }),
    editLabel: collection === 'terms' ? pageStrings.edit.term : pageStrings.edit.feminine,
    headings: toContents([...figures.map(toHeading), ...body.headings.filter(({ depth }) => depth <= 3), ...measured.map(toHeading)], {
      evidence,
      statements,
      timeline,
      disagreements,
      notes,
    }),
    ...(body.html !== undefined && { bodyHtml: body.html }),
    isMdx: entry.isMdx,
    ...(entry.isMdx && { compiled: askCompiled(keyOf(entry)) }),
    ...(cartouche && { cartouche }),
    figures,
    measured,
    statements,
    evidence,
    timeline,
    ...(collection === 'poles' && toTrajectory(entry as Entry<'poles'>)),
    disagreements,
    asks,
    outcomes,
    keyFigures,
    objectives: (seminar?.data.objectives ?? []).map(typeset),
    ...toSteps(entry),
    letters: collection === 'terms' ? toLetters(entry.data.title) : [],
    related: [...toRelated(entry), ...toRelatedPages(entry)],
    lacks: toLacks(entry),
    notes,
    ...callers,
    history: await toHistoryNote(entry),
    licence: { href: site.licences.prose.url, label: licences[entry.data.licence ?? 'CC-BY-SA-4.0'] },
  };
}

/** A term opens on its full name and prints its definition large; every other page opens on its summary. */
function toLead(entry: Entry, notebook: Notebook): Pick<EntryPage, 'leadHtml' | 'definition'> {
  const { data } = entry as Entry<'terms'>;
  if (entry.collection !== 'terms') return { leadHtml: toProseHtml(typeset(entry.data.description ?? '')) };
  return {
    leadHtml: toProseHtml(typeset(data.fullName ?? '')),
    definition: { html: toProseHtml(typeset(data.description)), calls: toCalls(data.sources, notebook) },
  };
}

function readRecords(entry: Entry, notebook: Notebook): { timeline: TimelineEvent[]; disagreements: Disagreement[] } {
  // A case study shows its pole's disagreements by reference; its timeline stays on the pole's page.
  const owner = poleOf(entry)?.data ?? (entry.data as Partial<EntryData<'poles'>>);
  const events = entry.collection === 'case-studies' ? [] : (owner.timeline ?? []);
  return {
    timeline: toTimeline(entry.collection === 'poles' ? events.filter((event) => event.kind !== 'recognition') : events, notebook),
    disagreements: toDisagreements(owner.disagreements ?? [], notebook),
  };
}

/** The whole life of a pole on one line, from its own first year to its own last. */
function toTrajectory({ data }: Entry<'poles'>): Pick<EntryPage, 'trajectory'> {
  const dates = data.timeline.map(({ on }) => on);
  const scale = scaleOf(dates);
  return scale
    ? { trajectory: { track: toTrack(dates, scale), label: typeset(exploreStrings.chronology.span(scale.first, scale.last)) } }
    : {};
}

function poleStatements({ data }: Entry<'poles'>, notebook: Notebook): EntryPage['statements'] {
  const pairs = [
    ['results', data.results],
    ['difficulties', data.difficulties],
  ] as const;
  return pairs.flatMap(([key, value]) =>
    value
      ? [{ title: pageStrings.fields[key], id: key === 'results' ? 'resultats' : 'difficultes', cited: [statement(value, notebook)] }]
      : [],
  );
}

function toMeta(entry: Entry, sources: number, disagreements: number, backlinks: number): EntryPage['facts'] {
  const followups =
    entry.collection === 'seminars'
      ? (entry.data as EntryData<'seminars'>).asks.flatMap((ask) => ask.followups.map(({ on }) => on)).filter((on) => on !== 'unknown')
      : [];
  const last = followups.sort(compareEdtf).at(-1);
  return [
    { label: entry.collection === 'guides' ? pageStrings.stage(stages[(entry as Entry<'guides'>).data.stage]) : '' },
    { label: LONG.has(entry.collection) ? pageStrings.reading(readingMinutes(toPlainText(bodyOf(entry)))) : '' },
    { label: last ? pageStrings.lastEvidence(formatEdtf(last)) : '' },
    { label: sources ? pageStrings.sources(sources) : '', href: `#${partAnchors.notes}` },
    { label: disagreements ? pageStrings.disagreements(disagreements) : '', href: `#${partAnchors.disagreements}` },
    { label: entry.collection === 'terms' && backlinks ? pageStrings.usedBy(backlinks) : '' },
    { label: entry.isMdx ? pageStrings.inRepository : '' },
  ]
    .filter(({ label }) => label)
    .map((fact) => ({ ...fact, label: typeset(fact.label) }));
}

function toFreshness({ data }: Entry): Freshness {
  if (!data.reviewed) return { state: 'never', label: pageStrings.neverReviewed };
  const { on, by } = data.reviewed;
  const stale = isStale(on);
  return {
    state: stale ? 'stale' : 'reviewed',
    label: typeset(stale ? pageStrings.stale(formatEdtf(on)) : pageStrings.reviewed(formatEdtf(on), by)),
  };
}
