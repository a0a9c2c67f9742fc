import { expect, it } from 'vitest';
import { parseSourceFile } from '../../../src/sources/source-file.ts';
import { buildCorpus } from '../../../src/wiki/corpus.ts';
import { findOrphans } from '../../../src/wiki/orphans.ts';

const entry = (path: string, text: string) => parseSourceFile(`content/${path}.md`, text) ?? [];

it('orphans are the pages that no text links, no field names and no call cites; the site’s own pages are none', () => {
  const files = [
    entry('terms/scic', '---\ntitle: SCIC\nseeAlso: [scop]\n---\n\nVoir [[SCIC]] et [^bilan].\n'),
    entry('terms/scop', '---\ntitle: SCOP\n---\n\nVoir [[GIE]].\n'),
    entry('terms/gie', '---\ntitle: GIE\nseeAlso: [gie]\n---\n'),
    entry('sources/bilan', '---\ntitle: Bilan\n---\n'),
    entry('sources/oublie', '---\ntitle: Oublié\n---\n'),
    entry('pages/charte', '---\ntitle: Charte\n---\n'),
  ].flat();
  expect(findOrphans(buildCorpus(files)).map(({ path }) => path)).toEqual(['content/terms/scic.md', 'content/sources/oublie.md']);
});
