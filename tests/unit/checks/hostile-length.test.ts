import { expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { parseSourceFile } from '../../../src/sources/source-file.ts';

// A pattern that tries again at each letter takes a minute here: the test would not end in the time allowed.
it.each(['[^', '~', '`', '[[a|', '<', '&#', '---\n', '](', '*'])('reads a page of 300,000 characters of %j in linear time', (mark) => {
  const text = `---\ntitle: T\ndescription: Un terme.\n---\n${mark.repeat(300_000 / mark.length)}`;
  const file = parseSourceFile('content/terms/essai.md', text);
  const issues = checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false });
  expect(issues.map(({ code }) => code)).toContain('texte-trop-long');
});

it('numbers a great many headings that are the same in linear time', () => {
  const file = parseSourceFile('content/terms/essai.md', `---\ntitle: T\ndescription: Un terme.\n---\n${'## a\n'.repeat(20_000)}`);
  const issues = checkContent({ files: file ? [file] : [], others: [], hasMedia: () => false });
  expect(issues.filter(({ code }) => code === 'section-vide')).toHaveLength(20_000);
}, 10_000);

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
