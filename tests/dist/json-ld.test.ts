import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isBuilt, pages } from '../support/built-site.ts';

/** The types of schema.org with their properties and parents, read from the vocabulary that schema-dts ships. */
const vocabulary = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/u, '.d.ts'),
  'utf8',
);
const bases = new Map(
  [...vocabulary.matchAll(/^(?:export )?interface (\w+?)(Base|Leaf) extends ([\w, <>]+?) \{\n([\s\S]*?)^\}/gmu)].map(
    ([, name = '', role = '', parents = '', body = '']) => [
      name + role,
      { parents: parents.split(', '), properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gmu)].map((match) => match[1] ?? '') },
    ],
  ),
);
const propertiesOf = (name: string): string[] => {
  const base = bases.get(name);
  return base ? [...base.properties, ...base.parents.flatMap(propertiesOf)] : [];
};

interface Node {
  '@type': string;
  [property: string]: unknown;
}

function checkNode(node: Node): string[] {
  const { '@type': type, ...properties } = node;
  if (!bases.has(`${type}Leaf`)) return [`no such type: ${type}`];
  const known = new Set(propertiesOf(`${type}Leaf`));
  return Object.entries(properties).flatMap(([name, value]) => [
    ...(known.has(name) ? [] : [`${type} has no ${name}`]),
    ...[value].flat().flatMap((item) => (typeof item === 'object' && item !== null ? checkNode(item as Node) : [])),
  ]);
}

const graphs = pages.flatMap(({ url, elements }) =>
  elements
    .filter(({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json')
    .map(({ children: [text] }) => ({
      url,
      graph: (JSON.parse(text && 'value' in text ? text.value : '') as { '@graph': Node[] })['@graph'],
    })),
);

describe('JSON-LD of the built site', () => {
  it('is on every page that search engines may keep, once', () => {
    const expected = pages.filter(
      ({ url, elements }) =>
        !url.startsWith('/admin/') &&
        !elements.some(({ properties }) => properties['name'] === 'robots' && properties['content'] === 'noindex'),
    );
    expect(graphs.map(({ url }) => url)).toEqual(expected.map(({ url }) => url));
  });

  it('uses types and properties that schema.org knows', () => {
    expect(bases.size).toBeGreaterThan(800);
    expect(checkNode({ '@type': 'Article', headlinee: 'x' })).toEqual(['Article has no headlinee']);
    expect([...new Set(graphs.flatMap(({ graph }) => graph.flatMap(checkNode)))]).toEqual([]);
  });

  it('names the thing and leads through pages that exist', () => {
    const wrong = graphs.flatMap(({ url, graph: [thing, trail] }) => [
      ...(thing?.['name'] ? [] : [`${url}: no name`]),
      ...((trail?.['itemListElement'] ?? []) as { item?: string; position: number }[]).flatMap(({ item, position }, index) =>
        position === index + 1 && (!item || isBuilt(new URL(item).pathname)) ? [] : [`${url}: ${String(item)}`],
      ),
    ]);
    expect(wrong).toEqual([]);
  });
});
