import { describe, expect, it } from 'vitest';
import { pages } from '../support/built-site.ts';
import { readData } from '../support/read-data-package.ts';

/** The words of SKOS that the vocabulary may use, and what each leads to (https://www.w3.org/TR/skos-reference/). */
const WORDS: Readonly<Record<string, 'text' | 'concept' | 'scheme'>> = {
  'skos:prefLabel': 'text',
  'skos:altLabel': 'text',
  'skos:definition': 'text',
  'skos:broader': 'concept',
  'skos:related': 'concept',
  'skos:inScheme': 'scheme',
  'skos:topConceptOf': 'scheme',
};

type Value = { '@id'?: string; '@value'?: string; '@language'?: string };
type Node = Readonly<Record<string, unknown>> & { '@id': string; '@type': string };

const graph = (JSON.parse(readData('vocabulaire.jsonld')) as { '@graph': Node[] })['@graph'];
const valuesOf = (node: Node, word: string): Value[] => [(node[word] ?? []) as Value | Value[]].flat();
const idsOf = (node: Node, word: string): string[] => valuesOf(node, word).map((value) => value['@id'] ?? '');
const concepts = new Map(graph.filter((node) => node['@type'] === 'skos:Concept').map((node) => [node['@id'], node]));
const schemes = new Set(graph.filter((node) => node['@type'] === 'skos:ConceptScheme').map((node) => node['@id']));

/** The concepts above one, the nearest first; one that is above itself is named twice. */
function above(id: string, seen: readonly string[] = []): string[] {
  if (seen.includes(id)) return [...seen, id];
  const [broader] = idsOf(concepts.get(id) as Node, 'skos:broader');
  return broader === undefined ? [...seen, id] : above(broader, [...seen, id]);
}

describe('the vocabulary of practices and terms, as SKOS', () => {
  it('is made of schemes and concepts alone, each with an address of the site', () => {
    expect(concepts.size + schemes.size).toBe(graph.length);
    expect(schemes.size).toBe(2);
    const known = new Set(pages.map(({ url }) => url));
    for (const { '@id': id } of graph) expect(known, id).toContain(new URL(id).pathname);
  });

  it('uses words of SKOS, each with what it leads to', () => {
    for (const node of concepts.values())
      for (const word of Object.keys(node).filter((name) => !name.startsWith('@'))) {
        const leadsTo = WORDS[word];
        expect(leadsTo, `${word} is no word of SKOS that is looked at`).toBeDefined();
        for (const value of valuesOf(node, word))
          if (leadsTo === 'text')
            expect([node['@id'], word, value]).toEqual([node['@id'], word, { '@value': value['@value'], '@language': 'fr' }]);
          else expect(leadsTo === 'concept' ? [...concepts.keys()] : [...schemes], `${node['@id']} ${word}`).toContain(value['@id']);
      }
  });

  it('gives each concept one preferred label, apart from its other names (S13 and S14)', () => {
    for (const node of concepts.values()) {
      const preferred = valuesOf(node, 'skos:prefLabel').map((value) => value['@value']);
      expect([node['@id'], preferred.length]).toEqual([node['@id'], 1]);
      for (const other of valuesOf(node, 'skos:altLabel')) expect(preferred).not.toContain(other['@value']);
    }
  });

  it('has no concept above itself, nor related to one above it (S27)', () => {
    for (const [id, node] of concepts) {
      const chain = above(id);
      expect(new Set(chain).size, chain.join(' < ')).toBe(chain.length);
      for (const related of idsOf(node, 'skos:related')) {
        expect(chain, `${id} has both above it and beside it`).not.toContain(related);
        expect(above(related), `${related} has both above it and beside it`).not.toContain(id);
      }
    }
  });

  it('puts at the top of its scheme each concept that has none above it', () => {
    for (const node of concepts.values())
      expect([node['@id'], idsOf(node, 'skos:topConceptOf').length]).toEqual([node['@id'], idsOf(node, 'skos:broader').length ? 0 : 1]);
  });
});
