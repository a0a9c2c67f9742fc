import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { codes } from '../../../src/checks/codes.ts';
import { fileCodes } from '../../../src/checks/file-codes.ts';
import { importCodes } from '../../../src/checks/import-codes.ts';
import { formatIssues } from '../../../src/checks/format-issues.ts';
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
});
