import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { toQuarantine } from '../../../src/checks/to-quarantine.ts';
import { setAside } from '../../../src/sources/quarantine.ts';
import { parseSourceFile } from '../../../src/sources/source-file.ts';
import { buildCorpus, titleIn } from '../../../src/wiki/corpus.ts';
import { resolveTitle } from '../../../src/wiki/title-index.ts';

const term = (title: string, body = 'Du texte.') => `---\ntitle: ${title}\ndescription: Un terme.\n---\n\n${body}\n`;
const files = Object.entries({
  'terms/BON': term('Bon'),
  'terms/bon': term('Bon', 'Voir [[Conflit]].'),
  'terms/conflit': term('Conflit\naliases: [Heurt]', '<<<<<<< moi'),
  'terms/illisible': '---\ntitle: Illisible\naliases: [\n---\n',
  'terms/Majuscule': term('Majuscule'),
  'terms/mort': term('Mort', 'Une source[^absente], ![](x.png), un :::bloc\n\n:::inconnux\nx\n:::'),
  'terms/brouillon': `---\ntitle: Brouillon\ndraft: true\nx: 1\n---\n`,
}).map(([path, text]) => parseSourceFile(`content/${path}.md`, text) ?? expect.fail(path));
const quarantine = toQuarantine(files, checkContent({ files, others: [], hasMedia: () => false }));

describe('what a published site sets aside', () => {
  it('is what cannot be read or was refused for safety, not a dead reference nor a draft', () => {
    expect(quarantine.map(({ path, hasAddress, title }) => [path, hasAddress, title])).toEqual([
      ['content/terms/BON.md', false, 'Bon'],
      ['content/terms/conflit.md', true, 'Conflit'],
      ['content/terms/illisible.md', true, 'Illisible'],
      ['content/terms/Majuscule.md', false, 'Majuscule'],
    ]);
    expect(quarantine[1]?.faults).toMatchObject([{ code: 'conflit-git', line: 7 }]);
  });

  it('keeps its name in the wiki, so that links still lead to it, and nothing of its text', () => {
    const corpus = buildCorpus(setAside(files, quarantine));
    expect([...corpus.files.keys()]).toEqual(['terms/bon', 'terms/mort']);
    expect(resolveTitle(corpus.titles, 'Conflit')).toMatchObject({ status: 'found', entry: { slug: 'conflit' } });
    expect(titleIn(corpus, 'terms', 'illisible')).toBe('Illisible');
    expect(resolveTitle(corpus.titles, 'Majuscule').status).toBe('missing');
  });
});
