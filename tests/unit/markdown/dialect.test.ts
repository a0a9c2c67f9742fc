import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DialectContext } from '../../../src/markdown/context.ts';
import { parseByReference } from '../../../src/markdown/parse.ts';
import { parseNatively } from '../../../src/markdown/parse-natively.ts';
import { buildRenderer } from '../../../src/markdown/render.ts';
import { buildGlossary, findTerms } from '../../../src/wiki/glossary.ts';
import { readCases } from '../../support/read-cases.ts';

const glossary = buildGlossary([
  { collection: 'terms', slug: 'fusion', title: 'FUS', names: ['Fusion des structures'] },
  { collection: 'terms', slug: 'bail', title: 'Bail commun', names: ['bail'] },
]);
const context: DialectContext = {
  link: (target) =>
    target.startsWith('Rouge')
      ? { href: '/wiki/pages-souhaitees/rouge/', status: 'wanted' }
      : { href: `/glossaire/${target.toLowerCase()}/`, status: 'found' },
  sourceTitle: (key) => ({ archer: 'Histoire du groupe', cjd: 'Un modèle de proximité' })[key],
  media: (path) => path.replace('content/', '/'),
  picture: (address) =>
    address.endsWith('entree.jpg')
      ? {
          width: 1600,
          height: 900,
          sources: ['avif', 'webp'].map((format) => ({
            type: `image/${format}`,
            files: [480, 1600].map((width) => ({ address: `${address}.${width}.${format}`, width })),
          })),
        }
      : undefined,
  path: (path) => (path.startsWith('/') ? path : `/${path}`),
  terms: (text) => findTerms(glossary, text).map(({ slug, ...place }) => ({ ...place, href: `/glossaire/${slug}/` })),
  evidence: () => ({
    poles: [
      { label: 'Le PHARES', href: '/etudes-de-cas/phares/', stance: 'supports' },
      { label: 'Pôle Sud', href: '/etudes-de-cas/sud/', stance: 'nuances' },
    ],
  }),
};

describe.each([
  ['read natively', parseNatively],
  ['read by the reference', parseByReference],
])('the dialect, %s', (_, parse) => {
  const render = buildRenderer(context, parse);
  for (const { name, folder } of readCases('dialect'))
    it(name, async () => {
      const { html } = render(readFileSync(join(folder, 'input.md'), 'utf8'), 'content/guides/essai.md');
      await expect(html).toMatchFileSnapshot(join(folder, 'output.html'));
    });
});
