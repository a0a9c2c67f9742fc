/** The open data of this site, made once, and again when its content changes in development. */
import { collections } from '../model/collections.ts';
import { homeSlug } from '../model/routes.ts';
import { buildOpenData, type OpenData } from '../open-data/build-open-data.ts';
import type { DataEntry } from '../open-data/table.ts';
import { toDataEntries, toDataEntry } from '../open-data/to-data-entries.ts';
import { toMarkdown } from '../open-data/to-markdown.ts';
import { digestAll } from '../sources/digest.ts';
import { defineQuestion } from '../sources/reads.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { getCorpus, getWhole } from './corpus.ts';
import { readDataVersion } from './data-version.ts';
import type { EntryName } from './entry-paths.ts';
import { getHistory } from './history.ts';
import type { DataVersion } from '../open-data/version.ts';

const listed = new WeakMap<Corpus, DataEntry[]>();

/** The published entries as open data. */
export function getDataEntries(): DataEntry[] {
  const known = listed.get(getWhole()) ?? toDataEntries(getWhole().files);
  listed.set(getWhole(), known);
  return known;
}

const made = new WeakMap<Corpus, Promise<OpenData>>();

/** Every file of `/donnees/`, with what describes them. */
export function getOpenData(): Promise<OpenData> {
  noteData('');
  const known = made.get(getWhole()) ?? readDataVersion(process.cwd()).then((version) => buildOpenData(getDataEntries(), version));
  made.set(getWhole(), known);
  return known;
}

const noteData = defineQuestion('data', async () => {
  const { files, descriptions } = await getOpenData();
  return digestAll([...files, ...descriptions].flatMap(({ name, body }) => [name, body]));
});

/** Every entry, with the path of its page from the site's root; undefined for the home page. */
export function listMarkdownPages(): { page: string | undefined; of: EntryName }[] {
  return [...getWhole().files.values()].map(({ collection, slug }) => {
    const folder = collections[collection].path;
    return { of: { collection, slug }, page: slug === homeSlug ? undefined : [folder, slug].filter(Boolean).join('/') };
  });
}

/** An entry as Markdown, with the last version of its own. Throws when it is not published. */
export async function getMarkdown(of: EntryName): Promise<string> {
  const file = getCorpus().files.get(keyOf(of));
  if (!file) throw new Error(`No entry ${keyOf(of)}`);
  const last = (await getHistory()).byKey.get(keyOf(of))?.revisions.at(-1);
  const version: DataVersion = {
    ...(last && { commit: { id: last.commit.id, on: last.commit.date } }),
    isChanged: last?.after?.text !== file.text,
  };
  return toMarkdown(toDataEntry(file, getCorpus().files), getCorpus(), version);
}
