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
  /** What the checks know when this entry is in the wiki, beside all this. */
  knowing(file: SourceFile, beside: Beside): Known;
}

let loading: Promise<KnownWiki> | undefined;

/** Reads `wiki.json`, once; `base` is the path that the site is served from. */
export const loadKnownWiki = (base: string): Promise<KnownWiki> =>
  (loading ??= fetch(`${base}admin/wiki.json`).then(async (answer) => toKnownWiki((await answer.json()) as WikiRow[])));

/** The wiki of these rows. */
export function toKnownWiki(rows: readonly WikiRow[]): KnownWiki {
  const files = rows.flatMap(({ path, data }): SourceFile[] => {
    const file = data && parseSourceFile(path, '');
    return file ? [{ ...file, frontMatter: { ...file.frontMatter, data } }] : [];
  });
  const paths = new Set(rows.map(({ path }) => path));
  return {
    corpus: buildCorpus(files),
    knowing(own, { media, drafts = [], lately = [] }) {
      const after = new Map([...files, ...lately, own].map((file) => [file.path, file]));
      const known = buildKnown([...after.values()], (path) => paths.has(path) || media.includes(path));
      const ids = rows.flatMap(({ path, recommendations = [] }) => {
        const guide = path === own.path ? undefined : parseSourceFile(path, '')?.slug;
        return guide === undefined ? [] : recommendations.map((id) => `${guide}#${id}`);
      });
      return { ...known, drafts: new Set([...known.drafts, ...drafts]), recommendations: new Set([...known.recommendations, ...ids]) };
    },
  };
}
