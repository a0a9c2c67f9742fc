import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { bodyOfText, parseSourceFile } from '../../../src/sources/source-file.ts';

const read = (text: string) => parseSourceFile('content/guides/essai.mdx', text);
const FIELDS = 'title: Un guide\ndescription: Un essai.\nstage: emergence\norder: 1\nquestion: Où ?\n';

describe('the end of a front matter', () => {
  it.each([
    ['an empty one, then a second', `---\n---\n# {1 + 1}\n${FIELDS}---\n\nTexte.\n`],
    ['a mark with words after it', `---\n--- a\n# {1 + 1}\n${FIELDS}---\n\nTexte.\n`],
    ['another mark', `---\n+++\n# {1 + 1}\n${FIELDS}---\n\nTexte.\n`],
  ])('hides no expression from the checks: %s', (_, text) => {
    const file = read(text);
    const codes = checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false })
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
    expect(codes).not.toEqual([]);
    expect(file?.frontMatter.data['title']).toBeUndefined();
  });

  it('is where Astro sees it, whatever the text', () => {
    const piece = fc.constantFrom('---', '+++', '\n', '\r\n', '\r', ' ', 'a: 1', '# {1}', '\uFEFF', '\t', '--', '\u2028');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `---${pieces.join('')}`;
        const file = read(text);
        if (!file?.frontMatter.present) return;
        // Astro leaves blanks in the place of what it read.
        const cut = text.slice(0, text.length - bodyOfText(text).length);
        expect(/\n(?:---|\+\+\+)[^\n]*\n?$/u.test(cut)).toBe(true);
        expect(
          cut
            .split('\n')
            .slice(1, cut.endsWith('\n') ? -2 : -1)
            .some((line) => /^(?:---|\+\+\+)/u.test(line)),
        ).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([`---\n${FIELDS}---\n\nTexte.\n`, `---\r\n${FIELDS.replaceAll('\n', '\r\n')}---\r\n\r\nTexte.\r\n`])(
    'leaves Astro the same body',
    (text) => expect(parseFrontmatter(text).content.trim()).toBe(bodyOfText(text).trim()),
  );
});
