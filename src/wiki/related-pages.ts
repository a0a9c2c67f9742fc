/**
 * Pages that have much in common with another without a link between them: the same practices, sectors, links, sources
 * or rare words. An inverted index: the cost grows with what pages share, not with their number squared.
 */
import { findReferences } from '../sources/references.ts';
import { toFullText } from '../sources/prose.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { titleOf, type Corpus } from './corpus.ts';
import { keyOf } from './link-graph.ts';
import { countWords, findRareWords, type Counted } from './rare-words.ts';

export type Bond = 'practice' | 'sector' | 'link' | 'caller' | 'source' | 'words';

export interface RelatedPage {
  file: SourceFile;
  /** Why, the strongest bond first: what the two pages share, by title or word. */
  reasons: { bond: Bond; shared: string[] }[];
}

/** How much each bond counts, before its rarity. */
const WEIGHTS: Readonly<Record<Bond, number>> = { practice: 2, link: 1.5, caller: 1.5, sector: 1, source: 1, words: 1 };
/** A feature that more pages share finds no candidate: it only counts for those that rarer ones found. */
const COMMON = 60;
/** Below this share of what a page is made of, two pages have nothing to say to each other. */
const LEAST = 0.12;
const MOST = 3;

interface Feature {
  bond: Bond;
  name: string;
  weight: number;
  pages: Set<number>;
}

/** The pages related to a page, by its key; the most alike first, always in the same order. */
export function buildRelatedPages(corpus: Corpus): (key: string) => RelatedPage[] {
  const files = [...corpus.files.values()].filter(({ collection }) => !['sources', 'pages', 'practices'].includes(collection));
  const index = new Map(files.map((file, position) => [keyOf(file), position]));
  const features = collectFeatures(files, index, corpus);
  const byPage = files.map((): Feature[] => []);
  for (const feature of features) {
    feature.weight *= Math.log(1 + files.length / feature.pages.size);
    for (const page of feature.pages) byPage[page]?.push(feature);
  }
  const sizes = byPage.map((own) => Math.hypot(...own.map(({ weight }) => weight)) || 1);
  const neighbours = collectNeighbours(files, index, corpus);
  return (key) => {
    const page = index.get(key);
    if (page === undefined) return [];
    const own = new Set(byPage[page]);
    const candidates = new Set([...own].flatMap(({ pages }) => (pages.size > COMMON ? [] : [...pages])));
    const scored = [...candidates]
      .filter((other) => other !== page && !neighbours[page]?.has(other))
      .map((other) => {
        const shared = (byPage[other] ?? []).filter((feature) => own.has(feature));
        const sum = shared.reduce((total, { weight }) => total + weight * weight, 0);
        return { other, shared, score: sum / ((sizes[page] ?? 1) * (sizes[other] ?? 1)) };
      });
    return scored
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, MOST)
      .flatMap(({ other, shared }) => {
        const file = files[other];
        return file ? [{ file, reasons: toReasons(shared) }] : [];
      });
  };
}

function toReasons(shared: readonly Feature[]): RelatedPage['reasons'] {
  const bonds = [...new Set(shared.map(({ bond }) => bond))].map((bond) => {
    const own = shared.filter((feature) => feature.bond === bond).sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name, 'fr'));
    return { bond, shared: own.map(({ name }) => name), weight: own.reduce((sum, { weight }) => sum + weight * weight, 0) };
  });
  return bonds.sort((a, b) => b.weight - a.weight).map(({ bond, shared: names }) => ({ bond, shared: names }));
}

/** What at least two pages share. The practices come first: what is shared twice keeps its first name. */
function collectFeatures(files: readonly SourceFile[], index: ReadonlyMap<string, number>, { files: all, links }: Corpus): Feature[] {
  const features = new Map<string, Feature>();
  const add = (bond: Bond, name: string, page: number | undefined, id = name) => {
    if (page === undefined) return;
    const feature = features.get(id) ?? { bond, name, weight: WEIGHTS[bond], pages: new Set() };
    feature.pages.add(page);
    features.set(id, feature);
  };
  const titleAt = (key: string): string => {
    const file = all.get(key);
    return file ? titleOf(file) : key;
  };
  for (const [page, file] of files.entries()) {
    for (const { to, slug } of findReferences(file.collection, file.frontMatter.data)) {
      const key = keyOf({ collection: to, slug });
      if (to === 'practices') add('practice', titleAt(key), page, key);
      if (to === 'sources') add('source', titleAt(key), page, key);
    }
    const { sectors } = file.frontMatter.data;
    for (const sector of Array.isArray(sectors) ? (sectors as string[]) : []) add('sector', sector, page);
  }
  for (const [key, calls] of links.backlinks) {
    for (const { from } of calls) {
      const caller = keyOf(from);
      // A link to a practice is one more way to share it. Every page may lead to a page of the site: that says nothing.
      if (!key.startsWith('pages/')) add('link', titleAt(key), index.get(caller), key);
      if (from.collection !== 'pages') add('caller', titleAt(caller), index.get(key), `from ${caller}`);
    }
  }
  for (const [page, words] of findRareWords(files.map(countOnce)).entries())
    for (const { key, word } of words) add('words', word, page, `« ${key} »`);
  return [...features.values()].filter(({ pages }) => pages.size > 1);
}

/** In a process that builds again, the words of a page that did not change are not counted again. */
function countOnce(file: SourceFile): Counted {
  const known = counted.get(file) ?? countWords(`${titleOf(file)}. ${toFullText(file)}`);
  counted.set(file, known);
  return known;
}

const counted = new WeakMap<SourceFile, Counted>();

/** For each page, those it already leads to, or that lead to it. */
function collectNeighbours(files: readonly SourceFile[], index: ReadonlyMap<string, number>, { links }: Corpus): Set<number>[] {
  const neighbours = files.map(() => new Set<number>());
  const join = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined) return;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  };
  for (const [key, calls] of links.backlinks) for (const { from } of calls) join(index.get(key), index.get(keyOf(from)));
  for (const [page, file] of files.entries())
    for (const { to, slug } of findReferences(file.collection, file.frontMatter.data))
      join(page, index.get(keyOf({ collection: to, slug })));
  return neighbours;
}
