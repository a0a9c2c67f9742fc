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
