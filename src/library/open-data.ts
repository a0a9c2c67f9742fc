/** The open data of this site, made once, and again when its content changes in development. */
import { buildOpenData, type OpenData } from '../open-data/build-open-data.ts';
import { toDataEntries } from '../open-data/to-data-entries.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { readDataVersion } from './data-version.ts';
import { getCorpus } from './wiki.ts';

const made = new WeakMap<Corpus, Promise<OpenData>>();

/** Every file of `/donnees/`, with what describes them. */
export function getOpenData(): Promise<OpenData> {
  const corpus = getCorpus();
  const known = made.get(corpus) ?? readDataVersion(process.cwd()).then((version) => buildOpenData(toDataEntries(corpus.files), version));
  made.set(corpus, known);
  return known;
}
