import { collections } from '../model/collections.ts';
import { toCollectionPath, toEntryPath } from '../model/routes.ts';
import { site } from '../site.ts';
import type { DataEntry } from './table.ts';
import { toStamp, type DataVersion } from './version.ts';

type Vocabulary = 'practices' | 'terms';

const absolute = (path: string): string => new URL(path, site.url).href;
const inFrench = (value: string) => ({ '@value': value, '@language': site.language });

/** Practices and terms as two SKOS concept schemes, in JSON-LD: labels, definitions, broader and related concepts, and the version they come from. */
export function toVocabulary(entries: readonly DataEntry[], version: DataVersion): string {
  return `${JSON.stringify({
    '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', owl: 'http://www.w3.org/2002/07/owl#' },
    '@graph': (['practices', 'terms'] as const).flatMap((collection) => [
      {
        '@id': absolute(toCollectionPath(collection)),
        '@type': 'skos:ConceptScheme',
        'owl:versionInfo': toStamp(version),
        'skos:prefLabel': inFrench(collections[collection].label),
        'skos:definition': inFrench(collections[collection].description),
      },
      ...toConcepts(
        collection,
        entries.filter((entry) => entry.collection === collection),
      ),
    ]),
  })}\n`;
}

interface Concept {
  title: string;
  description: string;
  aliases: string[];
  acronym?: string;
  fullName?: string;
  broader?: string;
  seeAlso: string[];
}

function toConcepts(collection: Vocabulary, entries: readonly DataEntry[]): object[] {
  const concepts = new Map(entries.map(({ slug, data }) => [slug, data as unknown as Concept]));
  const isAbove = (slug: string, other: string): boolean => {
    const seen = new Set<string>();
    for (let at = concepts.get(other)?.broader; at !== undefined && !seen.has(at); at = concepts.get(at)?.broader) {
      if (at === slug) return true;
      seen.add(at);
    }
    return false;
  };
  // SKOS (S27): what is above or below a concept is not beside it.
  const besides = (slug: string, { seeAlso }: Concept) => seeAlso.filter((other) => !isAbove(other, slug) && !isAbove(slug, other));
  return [...concepts].map(([slug, concept]) => toConcept(collection, slug, concept, besides(slug, concept)));
}

function toConcept(collection: Vocabulary, slug: string, concept: Concept, related: readonly string[]): object {
  const { title, description, aliases, acronym, fullName, broader } = concept;
  const toConceptId = (other: string) => ({ '@id': absolute(toEntryPath(collection, other)) });
  const scheme = { '@id': absolute(toCollectionPath(collection)) };
  // SKOS: a label is the preferred one or another, never both.
  const others = new Set([...aliases, acronym, fullName].filter((name) => name !== undefined && name !== title));
  return {
    ...toConceptId(slug),
    '@type': 'skos:Concept',
    'skos:inScheme': scheme,
    'skos:prefLabel': inFrench(title),
    'skos:altLabel': [...others].map((name) => inFrench(name ?? '')),
    'skos:definition': inFrench(description),
    ...(broader === undefined ? { 'skos:topConceptOf': scheme } : { 'skos:broader': toConceptId(broader) }),
    'skos:related': related.map(toConceptId),
  };
}
