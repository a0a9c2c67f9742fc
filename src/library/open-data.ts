/** The open data of this site, made once, and again when its content changes in development. */
import { collections } from '../model/collections.ts';
import { homeSlug } from '../model/routes.ts';
import { buildOpenData, type OpenData } from '../open-data/build-open-data.ts';
import type { DataEntry } from '../open-data/table.ts';
import { toDataEntries } from '../open-data/to-data-entries.ts';
import { toMarkdown } from '../open-data/to-markdown.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { readDataVersion } from './data-version.ts';
import { getCorpus } from './content.ts';

const listed = new WeakMap<Corpus, DataEntry[]>();

/** The published entries as open data. */
export function getDataEntries(): DataEntry[] {
  const corpus = getCorpus();
  const known = listed.get(corpus) ?? toDataEntries(corpus.files);
  listed.set(corpus, known);
  return known;
}

const made = new WeakMap<Corpus, Promise<OpenData>>();

/** Every file of `/donnees/`, with what describes them. */
export function getOpenData(): Promise<OpenData> {
  const corpus = getCorpus();
  const known = made.get(corpus) ?? readDataVersion(process.cwd()).then((version) => buildOpenData(getDataEntries(), version));
  made.set(corpus, known);
  return known;
}

/** Every entry, with the path of its page from the site's root; undefined for the home page. */
export function listMarkdownPages(): { page: string | undefined; entry: DataEntry }[] {
  return getDataEntries().map((entry) => {
    const folder = collections[entry.collection].path;
    return { entry, page: entry.slug === homeSlug ? undefined : [folder, entry.slug].filter(Boolean).join('/') };
  });
}

/** An entry as Markdown. */
export const getMarkdown = (entry: DataEntry): string => toMarkdown(entry, getCorpus());
