/** Texts to prove the editor with: the wiki's own, a small set written for it, and the specifications' examples where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/sources/read-content.ts';

export interface TextSet {
  name: string;
  texts: string[];
}

const folder = process.env['CORPORA_DIR'];
const own = new URL('../fixtures/editor/texts.md', import.meta.url);

/** The bodies of the wiki's `.md` entries. */
export const wikiTexts = (): TextSet => ({
  name: 'le contenu du wiki',
  texts: readContent(process.cwd())
    .files.filter(({ path }) => path.endsWith('.md'))
    .map(({ body }) => body),
});

/** The texts of `fixtures/editor/texts.md`, parted by lines of `%`. */
export const ownTexts = (): TextSet => ({ name: 'nos textes', texts: readFileSync(own, 'utf8').split(/^%%%%\n/mu) });

/** The examples of CommonMark and of GFM, from the folder that `CORPORA_DIR` names; none when it is not set. */
export const specificationTexts = (): TextSet[] =>
  ['commonmark-0.31.2.json', 'gfm-0.29.json'].flatMap((file) => {
    const path = join(folder ?? '', 'markdown', file);
    if (!folder || !existsSync(path)) return [];
    const examples = JSON.parse(readFileSync(path, 'utf8')) as { markdown: string }[];
    return [{ name: file.replace('.json', ''), texts: examples.map(({ markdown }) => markdown) }];
  });
