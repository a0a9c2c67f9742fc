import { toDataEntries } from '../../src/open-data/to-data-entries.ts';
import type { DataEntry } from '../../src/open-data/table.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { buildCorpus } from '../../src/wiki/corpus.ts';

/** The published entries of `<root>/content/`, as open data. */
export const readDataEntries = (root: string): DataEntry[] => toDataEntries(buildCorpus(readContent(root).files).files);
