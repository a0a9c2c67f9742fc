import { describe, expect, it } from 'vitest';
import { parseSourceFile, type SourceFile } from '../../../src/sources/source-file.ts';
import { buildCorpus } from '../../../src/wiki/corpus.ts';
import { buildRelatedPages } from '../../../src/wiki/related-pages.ts';

const entry = (path: string, front: string, body = ''): SourceFile => {
  const file = parseSourceFile(`content/${path}.md`, `---\ntitle: ${path.split('/')[1]}\n${front}\n---\n\n${body}\n`);
  if (!file) throw new Error(path);
  return file;
};
const related = (...files: SourceFile[]) => {
  const find = buildRelatedPages(buildCorpus(files));
  return (key: string) =>
    find(key).map(({ file, reasons }) => [file.slug, ...reasons.map(({ bond, shared }) => `${bond}: ${shared.join(', ')}`)]);
};
const practice = entry('practices/compost', '');
const others = ['un', 'deux', 'trois', 'quatre'].map((name) => entry(`terms/${name}`, '', `Un mot ${name} et ${name}.`));

describe('pages related to a page', () => {
  it('share a practice, and say which', () =>
    expect(
      related(practice, entry('poles/a', 'practices: [compost]'), entry('poles/b', 'practices: [compost]'), ...others)('poles/a'),
    ).toEqual([['b', 'practice: compost']]));
  it('are called by the same pages', () => {
    const caller = entry('guides/g', '', 'Voir [[a]] et [[b]].');
    expect(related(caller, entry('poles/a', ''), entry('poles/b', ''), ...others)('poles/a')).toEqual([['b', 'caller: g']]);
  });
  it('say the same rare words, written with their accents', () => {
    const text = 'La cressonnière. Une cressonnière vend du cresson.';
    expect(related(entry('poles/a', '', text), entry('poles/b', '', text), ...others)('poles/a')).toEqual([['b', 'words: cressonnière']]);
  });
  it('are not those that the page links already, nor those that lead to it', () => {
    const files = [practice, entry('poles/a', 'practices: [compost]', 'Voir [[b]].'), entry('poles/b', 'practices: [compost]'), ...others];
    expect(related(...files)('poles/a')).toEqual([]);
    expect(related(...files)('poles/b')).toEqual([]);
  });
  it('are none for a page that shares nothing, or that does not exist', () => {
    expect(related(...others)('terms/un')).toEqual([]);
    expect(related(...others)('terms/rien')).toEqual([]);
  });
  it('come in the same order whatever the order of reading', () => {
    const files = [practice, ...['a', 'b', 'c', 'd', 'e'].map((name) => entry(`poles/${name}`, 'practices: [compost]')), ...others];
    expect(related(...files)('poles/a')).toEqual(related(...files)('poles/a'));
    expect(related(...files)('poles/a').map(([slug]) => slug)).toEqual(['b', 'c', 'd']);
  });
});
