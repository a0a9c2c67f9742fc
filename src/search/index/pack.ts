import { packColumn } from '../columns.ts';
import type { PackedFacets, PackedPosting, Shard, Vocabulary } from '../format.ts';
import { facetNames } from '../facets.ts';
import type { SearchDocument } from './document.ts';
import type { Inverted, Posting } from './invert.ts';

/** Characters of a shard before compression: about 16 KB once compressed. A stem is never cut. */
const SHARD = 44_000;

/** The postings in shards, stems in order. */
export function toShards(postings: ReadonlyMap<string, Posting>): Shard[] {
  const shards: Shard[] = [];
  let size = Infinity;
  for (const key of [...postings.keys()].sort()) {
    const packed = packPosting(postings.get(key) as Posting);
    const length = JSON.stringify(packed).length + key.length;
    if (size + length > SHARD) {
      shards.push({});
      size = 0;
    }
    (shards.at(-1) as Shard)[key] = packed;
    size += length;
  }
  return shards;
}

function packPosting({ forms, names, documents, impacts }: Posting): PackedPosting {
  const words = [...forms.keys()].sort((a, b) => (forms.get(b) ?? 0) - (forms.get(a) ?? 0));
  let last = 0;
  const packedNames = names.flatMap(([document, name, length, form]) => {
    const step = document - last;
    last = document;
    return [step, name, length, words.indexOf(form)];
  });
  return [
    words.join(' '),
    packedNames,
    documents.map((document, at) => document - (documents[at - 1] ?? 0)),
    impacts.map((impact) => impact.toString(36)).join(''),
  ];
}

/** The values that each document bears, facet by facet. */
export function toFacets(documents: readonly SearchDocument[]): PackedFacets {
  const facets = facetNames.map((name) => {
    const values = [...new Set(documents.flatMap(({ filters }) => filters[name] ?? []))].sort((a, b) => a.localeCompare(b, 'fr'));
    const places = new Map(values.map((value, at) => [value, at]));
    const borne = documents.map(({ filters }) => (filters[name] ?? []).map((value) => places.get(value) ?? 0));
    return [name, { values, documents: packColumn(borne) }] as const;
  });
  return Object.fromEntries(facets);
}

/** The words of the index by first letter, as they are written, for a reader who mistypes one. Numbers are left out. */
export function toVocabularies({ postings, spellings }: Inverted): Map<string, Vocabulary> {
  const letters = new Map<string, Vocabulary>();
  for (const { forms } of postings.values())
    for (const [form, count] of forms) {
      const letter = form.charAt(0);
      if (form.length < 3 || !/^[a-z]+$/u.test(form)) continue;
      const words = letters.get(letter) ?? {};
      words[spellings.get(form) ?? form] = count;
      letters.set(letter, words);
    }
  return letters;
}
