import { describe, expect, it } from 'vitest';
import { checkContent, checkEntry } from '../../../src/checks/check-content.ts';
import { rememberChecks } from '../../../src/checks/remember-checks.ts';
import type { Memory } from '../../../src/sources/memory.ts';
import { parseSourceFile, type SourceFile } from '../../../src/sources/source-file.ts';

const write = (path: string, title: string, body: string, more = ''): SourceFile =>
  parseSourceFile(`content/${path}.md`, `---\ntitle: ${title}\ndescription: Un essai.\n${more}---\n\n${body}\n`) as SourceFile;
const wiki: readonly SourceFile[] = [
  write('terms/animation', 'Animation', 'Ce que fait une [[coordinatrice]], selon le RTES.'),
  write('terms/coordination', 'Coordination', 'Voir [[Animation]] et ![](../media/terms/coordination/plan.png).'),
  write('terms/friche', 'Friche', 'Un lieu, dit-on[^ademe].'),
];
const without = (slug: string) => wiki.filter((file) => file.slug !== slug);

describe('checks that are remembered', () => {
  it.each<[string, readonly SourceFile[], string[]]>([
    ['nothing changed', wiki, []],
    ['a text changed', [...without('friche'), write('terms/friche', 'Friche', 'Un [[lieu]].')], ['friche']],
    [
      'a page came that a link was waiting for',
      [...wiki, write('terms/coordinatrice', 'Coordinatrice', 'Un métier.')],
      ['animation', 'coordinatrice'],
    ],
    ['a page went that a link leads to', without('animation'), ['coordination']],
    ['a page came whose name explains an acronym', [...wiki, write('terms/rtes', 'RTES', 'Un réseau.')], ['animation', 'rtes']],
    [
      'a page came whose name is nearer to the one sought',
      [...wiki, write('terms/coordinateur', 'Coordinatrices', 'Un métier.')],
      ['animation', 'coordinateur'],
    ],
    [
      'a page came that says the same name',
      [...wiki, write('practices/animation', 'Animation', 'Une pratique.')],
      ['animation', 'coordination'],
    ],
    ['a source came', [...wiki, write('sources/ademe', 'Ademe', '')], ['friche', 'ademe']],
  ])('find what checks find when %s, and read only the pages that it changes', (_, next, read) => {
    const kept = new Map<string, unknown>();
    const memory: Memory = {
      read: (name) => structuredClone(kept.get(name)),
      write: (name, value) => void kept.set(name, structuredClone(value)),
    };
    const checked: string[] = [];
    const check = rememberChecks((file, questions) => {
      checked.push(file.slug);
      return checkEntry(file, questions);
    }, memory);
    const content = { others: [], hasMedia: () => false };
    checkContent({ ...content, files: wiki }, check);
    checked.length = 0;
    expect(checkContent({ ...content, files: next }, check)).toEqual(checkContent({ ...content, files: next }));
    expect(checked.toSorted()).toEqual(read.toSorted());
    expect(checkContent({ ...content, files: next }).length).toBeGreaterThan(0);
  });

  it('are made again for an image that came', () => {
    const kept = new Map<string, unknown>();
    const check = rememberChecks(checkEntry, { read: (name) => kept.get(name), write: (name, value) => void kept.set(name, value) });
    const refused = (hasMedia: boolean) =>
      checkContent({ files: wiki, others: [], hasMedia: () => hasMedia }, check).filter(({ code }) => code === 'image-refusee').length;
    expect([refused(false), refused(true)]).toEqual([1, 0]);
  });
});
