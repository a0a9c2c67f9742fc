/** Two persons, one page: a case is a folder with the text opened, the two texts saved, and what is kept of both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { keepBoth, mergeEntry, settle, type Collision } from '../../../src/cms/merge-entry.ts';
import { readCases } from '../../support/read-cases.ts';

const toLines = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('of two changes of one entry nothing is lost', () => {
  const cases = readCases('concurrent-edits');

  it('twenty cases say so', () => expect(cases).toHaveLength(20));

  it.each(cases)('$name', ({ folder }) => {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const [base, mine, theirs] = [read('base.md'), read('mine.md'), read('theirs.md')];
    const merged = mergeEntry(base, mine, theirs);
    const collisions = merged.filter((passage): passage is Collision => typeof passage !== 'string');
    const both = settle(merged, keepBoth);
    // What either wrote is in the text, or before the eyes of the person who saves.
    const known = new Set(toLines(base));
    const kept = new Set([both, ...collisions.flatMap(({ mine: own, theirs: other }) => [own, other])].flatMap(toLines));
    for (const line of [...toLines(mine), ...toLines(theirs)]) expect(known.has(line) || kept.has(line), line).toBe(true);
    const shown = collisions.map(({ mine: own, theirs: other }) => `<<<<<<<\n${own}=======\n${other}>>>>>>>\n`);
    const outcome = settle(merged, (collision) => shown[collisions.indexOf(collision)] ?? '');
    expect(outcome).toBe(read('expected.md'));
    expect(parse(/^---\n([\s\S]*?)^---$/mu.exec(both)?.[1] ?? '')).toMatchObject({ description: expect.any(String) as string });
  });
});

it('both versions of an item stay in the list that holds them', () => {
  const both = keepBoth({ mine: '  - par moi\n', theirs: '\n  - par un autre\n', isData: false });
  expect(both).toBe('  - par moi\n  - par un autre\n');
});
