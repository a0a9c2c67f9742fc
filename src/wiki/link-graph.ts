/** Who links to whom, computed from the texts: backlinks, wanted pages and orphans are functions of it. */
import { detach } from '../text/detach.ts';
import { sentenceAt } from '../text/excerpt.ts';
import { toSlug } from '../text/slug.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { blankCode, toPlainText } from './plain-text.ts';
import { resolveTitle, type Titled, type TitleIndex } from './title-index.ts';
import { labelOf, parseWikilink, WIKILINK, type Wikilink } from './wikilink.ts';

export interface Linked {
  collection: CollectionName;
  slug: string;
  calls: readonly Call[];
}

/** A link of a page, as those who are called read it. */
export interface Call {
  target: string;
  label: string;
  sentence: string;
}

export interface Inbound {
  from: { collection: CollectionName; slug: string };
  /** The sentence that links, in plain text. */ sentence: string;
  label: string;
}

export interface LinkGraph {
  /** By `collection/slug` of the page called: who calls it, once a page. */
  backlinks: ReadonlyMap<string, readonly Inbound[]>;
  /** By slug of the page that does not exist. */
  wanted: ReadonlyMap<string, { title: string; calledBy: readonly Inbound[] }>;
}

export interface FoundLink {
  link: Wikilink;
  /** Position in the body, in code units. */ offset: number;
}

/** Every wikilink of a body, outside code, in order. */
export function findWikilinks(body: string): FoundLink[] {
  return [...blankCode(body).matchAll(WIKILINK)].flatMap((match) => {
    const link = parseWikilink(match[1] ?? '');
    return link ? [{ link, offset: match.index }] : [];
  });
}

/** What a body calls, in order; kept for as long as the page is. */
export const findCalls = (body: string): Call[] =>
  detach(
    findWikilinks(body)
      .filter(({ link }) => link.target)
      .map(({ link, offset }) => ({ target: link.target, label: labelOf(link), sentence: sentenceAround(body, offset, labelOf(link)) })),
  );

export const keyOf = (entry: { collection: CollectionName; slug: string }): string => `${entry.collection}/${entry.slug}`;

/** The graph of a whole wiki. */
export function buildLinkGraph(entries: Iterable<Linked>, index: TitleIndex): LinkGraph {
  const backlinks = new Map<string, Inbound[]>();
  const wanted = new Map<string, { title: string; calledBy: Inbound[] }>();
  for (const { collection, slug, calls } of entries) {
    for (const { target: name, label, sentence } of calls) {
      const inbound = { from: { collection, slug }, sentence, label };
      const resolution = resolveTitle(index, name);
      if (resolution.status === 'missing') {
        const entry = wanted.get(toSlug(name)) ?? { title: name, calledBy: [] };
        addOnce(entry.calledBy, inbound);
        if (toSlug(name)) wanted.set(toSlug(name), entry);
        continue;
      }
      for (const target of targetsOf(resolution)) {
        if (target.collection === collection && target.slug === slug) continue;
        const list = backlinks.get(keyOf(target)) ?? [];
        addOnce(list, inbound);
        backlinks.set(keyOf(target), list);
      }
    }
  }
  return { backlinks, wanted };
}

const targetsOf = (resolution: { status: string; entry?: Titled; entries?: Titled[] }): Titled[] =>
  resolution.entry ? [resolution.entry] : (resolution.entries ?? []);

function addOnce(list: Inbound[], inbound: Inbound): void {
  if (!list.some(({ from }) => from.collection === inbound.from.collection && from.slug === inbound.from.slug)) list.push(inbound);
}

function sentenceAround(body: string, offset: number, label: string): string {
  const start = Math.max(body.lastIndexOf('\n\n', offset), body.lastIndexOf('\n- ', offset), body.lastIndexOf('\n|', offset), 0);
  const end = [body.indexOf('\n\n', offset), body.indexOf('\n- ', offset), body.indexOf('\n|', offset)].filter(
    (position) => position !== -1,
  );
  const paragraph = toPlainText(body.slice(start, Math.min(...end, body.length)));
  const before = toPlainText(body.slice(start, offset)).length;
  return sentenceAt(paragraph, Math.max(paragraph.indexOf(label, Math.max(before - 1, 0)), 0));
}
