import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { codes } from '../../../src/checks/codes.ts';
import { fileCodes } from '../../../src/checks/file-codes.ts';
import { importCodes } from '../../../src/checks/import-codes.ts';
import { formatIssues } from '../../../src/checks/format-issues.ts';
import { toIssue } from '../../../src/checks/issue.ts';
import { readContent } from '../../../src/sources/read-content.ts';
import { readCases } from '../../support/read-cases.ts';

const check = (folder: string) => {
  const content = readContent(folder);
  return { issues: checkContent(content), pages: content.files.length };
};

describe('checking a wiki', () => {
  for (const { name, folder } of readCases('checks'))
    it(name, async () => {
      const { issues, pages } = check(folder);
      await expect(formatIssues(issues, 'text', pages)).toMatchFileSnapshot(join(folder, 'issues.txt'));
    });

  it('shows every code in at least one case, those of odd files, of removed pages and of tables brought back in their own tests', () => {
    const elsewhere = [...Object.keys(fileCodes), ...Object.keys(importCodes), 'texte-trop-long', 'page-supprimee'];
    const shown = new Set(readCases('checks').flatMap(({ folder }) => check(folder).issues.map(({ code }) => code)));
    expect(Object.keys(codes).filter((code) => !shown.has(code as keyof typeof codes) && !elsewhere.includes(code))).toEqual([]);
  });

  it('prints the same issues for a machine', () => {
    const { issues, pages } = check(new URL('../../fixtures/checks/a-value-outside-the-list-names-the-nearest', import.meta.url).pathname);
    expect(JSON.parse(formatIssues(issues, 'json', pages))).toEqual(issues);
    expect(formatIssues(issues, 'github', pages)).toMatch(/^::error file=content\/poles\/le-mat\.md,line=5,col=9,title=valeur-inconnue::/u);
  });

  it('prints the name of a file as a name, whatever it holds', () => {
    const issues = [toIssue('lien-symbolique', { file: 'content/a,b\n::add-mask::100%\u001b[2J\u202e.md', line: 1, column: 1 })];
    expect(formatIssues(issues, 'github', 0)).toMatch(
      /^::error file=content\/a%2Cb%0A%3A%3Aadd-mask%3A%3A100%25\u001b\[2J\u202e\.md,line=1,col=1,title=lien-symbolique::[^\n]+\n$/u,
    );
    expect(formatIssues(issues, 'text', 0)).toMatch(
      /^content\/a,b‹U\+000A›::add-mask::100%‹U\+001B›\[2J‹U\+202E›\.md:1:1 {2}lien-symbolique\n/u,
    );
  });
});
