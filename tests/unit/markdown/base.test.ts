import { expect, it } from 'vitest';
import { toDialectContext } from '../../../src/markdown/corpus-context.ts';
import { parseNatively } from '../../../src/markdown/parse-natively.ts';
import { buildRenderer } from '../../../src/markdown/render.ts';
import { buildCorpus } from '../../../src/wiki/corpus.ts';

it('gives every address of the site its base, once, even one that begins as the base does', () => {
  const corpus = buildCorpus([]);
  const render = buildRenderer({ ...toDialectContext(() => corpus), path: (path) => `/wiki${path}` }, parseNatively);
  const { html } = render(
    '[Les changements](/wiki/changements/) <a href="/wiki/">le wiki</a> [[Absente]] [plus bas](#x) ![hall](../media/guides/essai/hall.jpg)',
    'content/guides/essai.md',
  );
  expect([...html.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, address]) => address)).toEqual([
    '/wiki/wiki/changements/',
    '/wiki/wiki/',
    '/wiki/wiki/pages-souhaitees/absente/',
    '#x',
    '/wiki/media/guides/essai/hall.jpg',
  ]);
});
