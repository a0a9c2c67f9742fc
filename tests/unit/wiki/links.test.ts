import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/sources/read-content.ts';
import { buildCorpus } from '../../../src/wiki/corpus.ts';
import { findWikilinks, type Inbound } from '../../../src/wiki/link-graph.ts';
import { resolveTitle, type Resolution } from '../../../src/wiki/title-index.ts';
import { labelOf } from '../../../src/wiki/wikilink.ts';
import { readCases } from '../../support/read-cases.ts';

const name = ({ collection, slug }: { collection: string; slug: string }) => `${collection}/${slug}`;
const say = (resolution: Resolution): string => {
  switch (resolution.status) {
    case 'found':
      return name(resolution.entry);
    case 'ambiguous':
      return `${resolution.entries.map(name).join(' or ')}?`;
    case 'missing':
      return 'wanted';
  }
};
const calls = (inbound: readonly Inbound[]) => inbound.map(({ from, sentence }) => `  from ${name(from)}: ${sentence}`);

/** Every link of a wiki with where it leads, then who calls each page, then the pages wanted. */
function print(folder: string): string {
  const { files } = readContent(folder);
  const { titles, links } = buildCorpus(files);
  return [
    ...files.flatMap((file) => [
      file.path,
      ...findWikilinks(file.body).map(({ link }) => {
        const section = link.section ? ` at « ${link.section} »` : '';
        return `  « ${labelOf(link)} » → ${link.target ? say(resolveTitle(titles, link.target)) : 'this page'}${section}`;
      }),
    ]),
    ...[...links.backlinks].flatMap(([key, inbound]) => [`${key} is called`, ...calls(inbound)]),
    ...[...links.wanted].flatMap(([slug, { title, calledBy }]) => [`${slug} (${title}) is wanted`, ...calls(calledBy)]),
    '',
  ].join('\n');
}

describe('the links of a wiki', () => {
  for (const { name: sentence, folder } of readCases('wiki'))
    it(sentence, async () => {
      await expect(print(folder)).toMatchFileSnapshot(join(folder, 'links.txt'));
    });
});
