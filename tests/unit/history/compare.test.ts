import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVersions, type Comparison } from '../../../src/history/compare-versions.ts';
import { compareBlocks } from '../../../src/history/compare-blocks.ts';
import { compareWords, type Run } from '../../../src/history/compare-words.ts';
import { foldUnchanged } from '../../../src/history/fold-unchanged.ts';
import { toFieldSentence } from '../../../src/ui/history-strings.ts';
import { readCases } from '../../support/read-cases.ts';

const titles: Readonly<Record<string, string>> = { gouvernance: 'Gouvernance', mutualisation: 'Mutualisation' };
const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
const mark = (runs: readonly Run[]): string => runs.map(({ state, text }) => marks[state].join(text)).join('');

/** A comparison as one reads it, what stayed counted. */
function print({ fields, blocks, added, removed, isMinor }: Comparison): string {
  return `${[
    isMinor ? 'form only' : `+${added} -${removed}`,
    ...fields.map(toFieldSentence),
    ...foldUnchanged(blocks).map((passage) =>
      'unchanged' in passage ? `= ${passage.unchanged.length}` : `${passage.kind}: ${mark(passage.runs)}`,
    ),
  ].join('\n')}\n`;
}

describe('comparing two versions of a page', () => {
  for (const { name, folder } of readCases('history'))
    it(name, async () => {
      const read = (file: string) => ({ path: 'content/poles/pole.md', text: readFileSync(join(folder, file), 'utf8') });
      const comparison = compareVersions(read('before.md'), read('after.md'), (_, slug) => titles[slug]);
      await expect(print(comparison)).toMatchFileSnapshot(join(folder, 'expected.txt'));
    });

  it('finds nothing between a page and itself', () => {
    const version = { path: 'content/terms/a.md', text: '---\ntitle: Terme\n---\n\nUn.\n\nDeux.\n' };
    expect(compareVersions(version, version, () => undefined)).toMatchObject({ fields: [], added: 0, removed: 0, isMinor: true });
  });
});

const words = fc.array(
  fc.constantFrom('le', 'pôle', 'l’accueil', 'coopère', ',', '« ouvert »', '2013', '[note]', 'ouvert\u202F;', '1\u202F200\u00A0euros'),
  { maxLength: 25 },
);
const texts = words.map((list) => list.join(' '));

describe('a comparison, whatever the texts', () => {
  it('gives back the text after from what stayed and came', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = compareWords(before, after).filter(({ state }) => state !== 'removed');
        expect(runs.map(({ text }) => text).join('')).toBe(after);
      }),
    );
  });

  it('shows every paragraph of both versions once, in order', () => {
    const blocks = fc.array(
      texts.filter(Boolean).map((text) => ({ kind: 'text' as const, text })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const compared = compareBlocks(before, after);
        const keep = (state: 'added' | 'removed') =>
          compared
            .map(({ runs }) =>
              runs
                .filter((run) => run.state === 'same' || run.state === state)
                .map(({ text }) => text)
                .join(''),
            )
            .filter((text) => text.trim() !== '');
        const flat = (list: readonly string[]) => list.map((text) => text.replace(/\s+/gu, ''));
        expect(flat(keep('added'))).toEqual(flat(after.map(({ text }) => text)));
        expect(flat(keep('removed')).join('')).toBe(flat(before.map(({ text }) => text)).join(''));
      }),
    );
  });

  it('says of two long texts with nothing in common that one goes and the other comes', () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(compareWords(text('un'), text('deux')).map(({ state }) => state)).toEqual(['removed', 'added']);
  });
});
