/** The published wiki as the contribution page reads it, once: its names, and what the checks know of it. */
import type { Known } from '../checks/known.ts';
import { buildKnown } from '../checks/known.ts';
import { parseSourceFile, type SourceFile } from '../sources/source-file.ts';
import { buildCorpus, type Corpus } from '../wiki/corpus.ts';
import type { WikiRow } from './wiki-rows.ts';

interface Beside {
  /** Paths of the images of the entry. */
  media: readonly string[];
  /** `collection/slug` of what waits to be published. */
  drafts?: readonly string[] | undefined;
  /** What was published since the wiki was read. */
  lately?: readonly SourceFile[] | undefined;
}

export interface KnownWiki {
  corpus: Corpus;
  /** That of the same wiki with what was published since. */
  corpusWith(lately: readonly SourceFile[]): Corpus;
  /** What the checks know when this entry is in the wiki, beside all this. */
  knowing(file: SourceFile, beside: Beside): Known;
  /** Whether it has an image at a path. */
  hasImage(path: string): boolean;
  /** Paths of the entries that show an image. */
  showing(image: string): string[];
}

let loading: Promise<KnownWiki> | undefined;

/** Reads `wiki.json`, once until that is forgotten; `base` is the path that the site is served from. */
export function loadKnownWiki(base: string): Promise<KnownWiki> {
  const reading = (loading ??= readKnownWiki(base));
  // A failure is not kept.
  reading.catch(() => loading === reading && (loading = undefined));
  return reading;
}

/** The site may have been built again. */
export const forgetKnownWiki = (): void => void (loading = undefined);

let last: { text: string; wiki: KnownWiki } | undefined;

async function readKnownWiki(base: string): Promise<KnownWiki> {
  try {
    const answer = await fetch(`${base}admin/wiki.json`, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`wiki.json: ${answer.status}`);
    const text = await answer.text();
    if (text !== last?.text) last = { text, wiki: toKnownWiki(JSON.parse(text) as WikiRow[]) };
  } catch (error) {
    // Without a network, the last one still serves.
    if (!last) throw error;
  }
  return last.wiki;
}

/** The wiki of these rows. */
export function toKnownWiki(rows: readonly WikiRow[]): KnownWiki {
  const files = rows.flatMap(({ path, data }): SourceFile[] => {
    const file = data && parseSourceFile(path, '');
    return file ? [{ ...file, frontMatter: { ...file.frontMatter, data } }] : [];
  });
  const paths = new Set(rows.map(({ path }) => path));
  const join = (...more: readonly SourceFile[]) => [...new Map([...files, ...more].map((file) => [file.path, file])).values()];
  return {
    corpus: buildCorpus(files),
    corpusWith: (lately) => buildCorpus(join(...lately)),
    hasImage: (path) => paths.has(path),
    showing: (image) => rows.flatMap(({ path, images = [] }) => (images.includes(image) ? path : [])),
    knowing(own, { media, drafts = [], lately = [] }) {
      const known = buildKnown(join(...lately, own), (path) => paths.has(path) || media.includes(path));
      const ids = rows.flatMap(({ path, recommendations = [] }) => {
        const guide = path === own.path ? undefined : parseSourceFile(path, '')?.slug;
        return guide === undefined ? [] : recommendations.map((id) => `${guide}#${id}`);
      });
      return { ...known, drafts: new Set([...known.drafts, ...drafts]), recommendations: new Set([...known.recommendations, ...ids]) };
    },
  };
}
