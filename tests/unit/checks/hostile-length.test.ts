import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { parseSourceFile } from '../../../src/sources/source-file.ts';

// A pattern that tries again at each letter takes a minute here: the test would not end in the time allowed.
it.each(['[^', '~', '`', '[[a|', '<', '&#', '---\n', '](', '*'])('reads a page of 300,000 characters of %j in linear time', (mark) => {
  const text = `---\ntitle: T\ndescription: Un terme.\n---\n${mark.repeat(300_000 / mark.length)}`;
  const file = parseSourceFile('content/terms/essai.md', text);
  const issues = checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false });
  expect(issues.map(({ code }) => code)).toContain('texte-trop-long');
});

it.each([`${'`'.repeat(200_000)}a\``, `|${' '.repeat(200_000)}a`, `${'|-'.repeat(100_000)}a`])(
  'reads line %#, which nearly is a mark, in linear time',
  (line) => {
    const file = parseSourceFile('content/terms/essai.md', `---\ntitle: T\ndescription: Un terme.\n---\n${line}`);
    const issues = checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false });
    expect(issues.map(({ code }) => code)).toContain('ligne-trop-longue');
  },
);

it('numbers a great many headings that are the same in linear time', () => {
  const file = parseSourceFile('content/terms/essai.md', `---\ntitle: T\ndescription: Un terme.\n---\n${'## a\n'.repeat(20_000)}`);
  const issues = checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false });
  expect(issues.filter(({ code }) => code === 'section-vide')).toHaveLength(20_000);
}, 10_000);

describe('the marks of one paragraph, which every parser reads again and again', () => {
  const codesOf = (body: string) => {
    const file = parseSourceFile('content/terms/essai.md', `---\ntitle: T\ndescription: Un terme.\n---\n\n${body}`);
    return checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false }).map(({ code }) => code);
  };
  const lines = (count: number, line: (number: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');
  const marks = '['.repeat(100);

  it.each([
    ['the rows of a table', `| a | b | c | d |\n|---|:-:|---|---|\n${lines(100, () => '| [[Tee]] | [^a] | [^b] | [[Tee]] |')}`],
    ['the items of a list', lines(260, (number) => `${number}. [[Tee]]`)],
    ['the items of a loose list, each with a list', lines(260, (number) => `${number}. [[Tee]]\n   suite\n\n   - [[Tee]]\n`)],
    ['code', `Un exemple :\n\`\`\`python\n${lines(200, () => 'x[a][b] = d["e"]["f"] # > > *')}\n\`\`\`\nEt la suite.`],
  ])('are not those of %s', (_, body) => {
    expect(codesOf(body)).not.toContainEqual(expect.stringMatching(/^trop-/u));
  });

  it.each([
    ['lines with a bar that make no table', lines(20, () => `| ${marks}`)],
    ['the rows of a table whose head lacks a cell', `| a |\n|---|---|\n${lines(20, () => `| ${marks}`)}`],
    ['bars after a quotation that goes on', `> a\n| a |\n|---|\n${lines(20, () => `| ${marks}`)}`],
    ['numbers that no list begins', `a\n${lines(20, (number) => `${number + 1}. ${marks}`)}`],
    ['numbers after a list that ended', lines(20, (number) => (number === 1 ? '1. a\n***\nb' : `${number}. ${marks}`))],
    ['numbers in the text of an item', lines(20, (number) => `${number === 1 ? '' : '   '}${number}. ${marks}`)],
    ['items without a text', lines(20, () => `*\u0020\n${marks}`)],
    ['lines that only look blank', lines(20, () => `\u00a0\n${marks}`)],
    ['a fence in a comment', `<!--\n\`\`\`\n-->\n${lines(20, () => marks)}`],
    ['a fence in a block that ends before it', `:::note\n\`\`\`\n:::\n${lines(20, () => marks)}`],
    ['a fence in a list that ends before it', `- a\n\n  ~~~\n${lines(20, () => marks)}`],
    ['a fence closed in old line ends', `\`\`\`\ra\r\`\`\`\r${lines(20, () => marks)}`],
    ['a fence that is inline code', `\`\`\` \`\`\`\n${lines(20, () => marks)}`],
  ])('are those of %s', (_, body) => {
    expect(codesOf(body)).toContain('trop-de-signes');
  });
});

it('reads a row of signs in a field in linear time', () => {
  const text = `---\ntitle: T\ndescription: Un cas.\nevidence:\n  - claim: a\n    note: "${':'.repeat(15_000)}${'{'.repeat(15_000)}"\n---\n`;
  const file = parseSourceFile('content/case-studies/essai.md', text);
  expect(checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false }).length).toBeGreaterThan(0);
});

it('says the first of a great many lines at fault, and ends', () => {
  const text = `---\ntitle: T\ndescription: Un terme.\n---\n${'\u0001\n'.repeat(60_000)}${'=======\n'.repeat(10_000)}`;
  const file = parseSourceFile('content/terms/essai.md', text);
  const issues = checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false });
  expect(issues.filter(({ code }) => code === 'signe-invisible')).toHaveLength(100);
  expect(issues.find(({ code }) => code === 'signe-invisible')).toMatchObject({ line: 5, column: 1 });
});

it('refuses in a field what it refuses in a body: what is nested without end could not be printed', () => {
  const text = `---\ntitle: T\ndescription: Un cas.\nevidence:\n  - claim: a\n    note: "${'>'.repeat(20_000)} a"\n---\n`;
  const file = parseSourceFile('content/case-studies/essai.md', text);
  const issues = checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false });
  expect(issues.find(({ code }) => code === 'trop-imbrique')).toMatchObject({ severity: 'error', line: 6 });
});
