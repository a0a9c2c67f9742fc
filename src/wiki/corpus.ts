/** The wiki as a whole, computed once from its files: names, links, evidence. */
import type { Size } from '../media/renditions.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { toFullText } from '../sources/prose.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { collectEvidence, type EvidenceRow } from './evidence.ts';
import { buildGlossary, type Glossary } from './glossary.ts';
import { buildLinkGraph, findCalls, keyOf, type Call, type LinkGraph } from './link-graph.ts';
import { buildTitleIndex, type Titled, type TitleIndex } from './title-index.ts';

export interface Corpus {
  /** Published entries by `collection/slug`. */
  files: ReadonlyMap<string, SourceFile>;
  /** Those that the build set aside, by `collection/slug`, with their names only: links still lead to them. */
  unavailable: ReadonlyMap<string, SourceFile>;
  titles: TitleIndex;
  links: LinkGraph;
  glossary: Glossary;
  /** What cases say of each recommendation, by `guide#id`. */
  evidence: ReadonlyMap<string, readonly EvidenceRow[]>;
  /** Size of each image that pages may show, by its path in the repository; of none while nothing decodes them. */
  images: ReadonlyMap<string, Size>;
}

/** The corpus of the published entries of a content tree; drafts are as if they did not exist. */
export function buildCorpus(files: readonly SourceFile[], images: ReadonlyMap<string, Size> = new Map()): Corpus {
  const undrafted = files.filter((file) => !isDraft(file));
  const published = undrafted.filter((file) => !file.isUnavailable);
  const titles = buildTitleIndex(undrafted.map(toTitled));
  return {
    files: new Map(published.map((file) => [keyOf(file), file])),
    unavailable: new Map(undrafted.filter((file) => file.isUnavailable).map((file) => [keyOf(file), file])),
    titles,
    links: buildLinkGraph(
      published.map((file) => ({ collection: file.collection, slug: file.slug, calls: callsOf(file) })),
      titles,
    ),
    glossary: buildGlossary(published.filter(({ collection }) => collection === 'terms').map(toTitled)),
    evidence: collectEvidence(published),
    images,
  };
}

/** In a process that builds again, what an entry calls is not sought again while its text is the same. */
function callsOf(file: SourceFile): readonly Call[] {
  const known = called.get(file) ?? findCalls(toFullText(file));
  called.set(file, known);
  return known;
}

const called = new WeakMap<SourceFile, readonly Call[]>();

/** The names an entry answers to. */
export function toTitled(file: SourceFile): Titled {
  const { aliases, acronym, fullName } = file.frontMatter.data;
  const names = [...(Array.isArray(aliases) ? aliases : []), acronym, fullName].filter((name): name is string => typeof name === 'string');
  return { collection: file.collection, slug: file.slug, title: titleOf(file), names };
}

/** Title of an entry, or its slug when the front matter has none. */
export function titleOf(file: SourceFile): string {
  const { title } = file.frontMatter.data;
  return typeof title === 'string' ? title : file.slug;
}

/** Drafts are left out of the site, and links to them are links to a wanted page. */
export const isDraft = (file: SourceFile): boolean => file.frontMatter.data['draft'] === true;

/** Title of the entry of a collection, if it is published or set aside. */
export function titleIn(corpus: Corpus, collection: CollectionName, slug: string): string | undefined {
  const key = keyOf({ collection, slug });
  const file = corpus.files.get(key) ?? corpus.unavailable.get(key);
  return file && titleOf(file);
}
