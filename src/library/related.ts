/** Entries that a page gathers by the model's relations (its text's links are `backlinks`). */
import type { CollectionName } from '../model/collection-names.ts';
import type { EntryData } from '../model/value.ts';
import type { ListGroup, ListItem } from '../prepared/index.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { buildCitations } from '../wiki/citations.ts';
import { titleIn } from '../wiki/corpus.ts';
import { outcomeKinds } from '../model/options.ts';
import { toEntryPath, toExplorerPath } from '../model/routes.ts';
import { excerpt } from '../text/excerpt.ts';
import { toSlug } from '../text/slug.ts';
import { typeset } from '../text/typeset.ts';
import { toPlainText } from '../wiki/plain-text.ts';
import { type Entry, getEntries, getEntry, listAll } from './content.ts';
import { askWhole, getCorpus } from './corpus.ts';
import { sayLikeness } from '../explore/say-likeness.ts';
import { similarPoles } from '../explore/similar-poles.ts';
import { ALIKE } from '../explore/to-compared-pole.ts';
import { toListItem } from './list-item.ts';

/** Groups of entries, empty ones left out. */
export function toRelated(entry: Entry): ListGroup[] {
  switch (entry.collection) {
    case 'poles':
      return groups(
        [pageStrings.related['case-studies'], told(entry.slug)],
        [pageStrings.related.likeness, alike(entry as Entry<'poles'>)],
      );
    case 'practices':
      return practiceGroups(entry.slug, (entry.data as EntryData<'practices'>).seeAlso);
    case 'terms':
      return groups([
        pageStrings.fields.seeAlso,
        askTerms(entry.slug).map((slug) => toListItem(getEntry('terms', slug) as unknown as Entry)),
      ]);
    case 'sources':
      return groups([pageStrings.related.citedBy, citing(entry.slug)]);
    default:
      return [];
  }
}

/** Slugs of the case studies that tell a pole, in the order of titles. */
const askTold = askWhole('told', () => {
  const byPole = Map.groupBy(listAll('case-studies'), ({ data }) => data.pole);
  return (pole) => (byPole.get(pole) ?? []).map(({ slug }) => slug);
});

const told = (pole: string): ListItem[] => askTold(pole).map((slug) => toListItem(getEntry('case-studies', slug) as unknown as Entry));

/** Slugs of the terms that a term leads to, in the order of titles. */
const askTerms = askWhole('terms-beside', () => {
  const terms = listAll('terms');
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  return (slug) => terms.filter((term) => bySlug.get(slug)?.data.seeAlso.includes(term.slug)).map((term) => term.slug);
});

/** The poles most like each. */
const askAlike = askWhole('alike', () => {
  const poles = listAll('poles');
  const bySlug = new Map(poles.map((pole) => [pole.slug, pole]));
  return (slug) => {
    const pole = bySlug.get(slug);
    return pole ? similarPoles(pole, poles, ALIKE) : [];
  };
});

/** The poles most like one, each with why. */
function alike(pole: Entry<'poles'>): ListItem[] {
  return askAlike(pole.slug).map((likeness) => ({
    ...toListItem(getEntry('poles', likeness.slug) as unknown as Entry),
    meta: [sayLikeness(likeness, (slug) => titleIn(getCorpus(), 'practices', slug) ?? slug)],
  }));
}

/** What a practice should gather and does not, in a sentence; empty when it gathers all, and on other pages. */
export function toLacks(entry: Entry): string {
  if (entry.collection !== 'practices') return '';
  const held = new Set(toRelated(entry).map(({ id }) => id));
  const missing = GATHERED.filter((kind) => !held.has(toSlug(pageStrings.related[kind])));
  return missing.length > 0 ? typeset(pageStrings.lacks(missing)) : '';
}

/** What a practice gathers: who recommends it, who tried it, who does it, where it was spoken of. */
const GATHERED = ['guides', 'case-studies', 'poles', 'outcomes'] as const;

/** Practices that no case tells, themselves or by a narrower one. */
export function findUntold(): ListItem[] {
  const practices = getEntries('practices');
  const told = new Set(getEntries('case-studies').flatMap(({ data }) => data.practices));
  const toldNarrower = new Set(practices.flatMap(({ slug, data }) => (told.has(slug) && data.broader ? [data.broader] : [])));
  return practices
    .filter(({ slug }) => !told.has(slug) && !toldNarrower.has(slug))
    .map((practice) => toListItem(practice as unknown as Entry));
}

function practiceGroups(slug: string, seeAlso: readonly string[]): ListGroup[] {
  const all = getEntries('practices');
  const narrower = all.filter(({ data }) => data.broader === slug);
  const family = new Set([slug, ...narrower.map((practice) => practice.slug)]);
  const has = ({ data }: { data: { practices: string[] } }) => data.practices.some((practice) => family.has(practice));
  const isBorne = getEntries('poles').some(({ data }) => data.practices.includes(slug));
  const lead = { href: toExplorerPath('pratique', slug), label: typeset(pageStrings.related.filtered) };
  return groups(
    [pageStrings.related.narrower, narrower.map(toListItem)],
    [pageStrings.related.guides, rows(getEntries('guides'), has)],
    [pageStrings.related['case-studies'], rows(getEntries('case-studies'), has)],
    [pageStrings.related.poles, rows(getEntries('poles'), has)],
    [pageStrings.related.outcomes, outcomesOf(family)],
    [pageStrings.fields.seeAlso, rows(all, (practice) => seeAlso.includes(practice.slug))],
  ).map((group) => (isBorne && group.id === toSlug(pageStrings.related.poles) ? { ...group, lead } : group));
}

function outcomesOf(practices: ReadonlySet<string>): ListItem[] {
  return getEntries('seminars').flatMap((seminar) =>
    seminar.data.outcomes
      .filter((outcome) => outcome.practices.some((practice) => practices.has(practice)))
      .map((outcome) => ({
        href: toEntryPath('seminars', seminar.slug, outcome.id),
        label: typeset(excerpt(toPlainText(outcome.text), 110)),
        kind: 'seminars' as const,
        kindLabel: outcomeKinds[outcome.kind],
        descriptionHtml: '',
        meta: [typeset(seminar.data.title)],
      })),
  );
}

/** The entries that cite a source, other sources apart. */
const askCiting = askWhole('citing', ({ files }) => {
  const citedBy = buildCitations(files.values());
  return (source) =>
    (citedBy.get(source) ?? []).filter(({ collection }) => collection !== 'sources').map(({ collection, slug }) => ({ collection, slug }));
});

const citing = (source: string): ListItem[] => askCiting(source).map(({ collection, slug }) => toListItem(getEntry(collection, slug)));

const rows = <C extends CollectionName>(entries: readonly Entry<C>[], keep: (entry: Entry<C>) => boolean): ListItem[] =>
  entries.filter(keep).map((entry) => toListItem(entry as unknown as Entry));
const groups = (...pairs: [title: string, items: ListItem[]][]): ListGroup[] =>
  pairs.filter(([, items]) => items.length > 0).map(([title, items]) => ({ title: typeset(title), id: toSlug(title), items }));
