import type { CollectionName } from '../../model/collection-names.ts';
import type { SourceFile } from '../../sources/source-file.ts';
import { foldKey } from '../../text/fold.ts';
import { toTitled } from '../../wiki/corpus.ts';
import type { Concept } from '../concept.ts';

/** Collections whose entries say several names of one thing. */
const NAMING: readonly CollectionName[] = ['terms', 'networks'];

/** The things that have several names: acronyms with what they abridge, terms with their synonyms. Adding a term is enough. */
export function toConcepts(files: readonly SourceFile[]): Concept[] {
  return files
    .filter(({ collection }) => NAMING.includes(collection))
    .map((file) => {
      const { title, names } = toTitled(file);
      const distinct = new Map([title, ...names].map((name) => [foldKey(name), name]));
      return { key: `=${file.slug}`, names: [...distinct.values()] };
    })
    .filter(({ names }) => names.length > 1);
}
