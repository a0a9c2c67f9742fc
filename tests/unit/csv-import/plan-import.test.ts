import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { findChanges } from '../../../src/csv-import/find-changes.ts';
import { planImport } from '../../../src/csv-import/plan-import.ts';
import { sayPlan } from '../../../src/csv-import/say-plan.ts';
import { readSheet } from '../../../src/csv-import/sheet.ts';
import { buildOpenData } from '../../../src/open-data/build-open-data.ts';
import { readContent } from '../../../src/sources/read-content.ts';
import { readDataEntries } from '../../support/data-entries.ts';
import { readCases } from '../../support/read-cases.ts';

const version = { commit: { id: '0123456789abcdef', on: '2026-11-24T08:00:00+01:00' }, isChanged: false };
/** A wiki of which one commit is known: `then/` when the case has it, else the wiki as it is. */
const readEntriesOf = (folder: string) => (commit: string) => {
  const then = join(folder, 'then');
  return Promise.resolve(commit === '0123456' ? readDataEntries(existsSync(then) ? then : folder) : undefined);
};

describe('a CSV brought back', () => {
  for (const { name, folder } of readCases('csv-import'))
    it(name, async () => {
      const csv = readdirSync(folder).find((file) => file.endsWith('.csv')) ?? '';
      const sheet = { name: csv, bytes: readFileSync(join(folder, csv)) };
      const plan = await planImport(sheet, readContent(folder), readEntriesOf(folder));
      await expect(`${sayPlan(plan).join('\n\n')}\n`).toMatchFileSnapshot(join(folder, 'said.txt'));
      for (const { path, text } of plan.files) await expect(text).toMatchFileSnapshot(join(folder, path.replace('content', 'written')));
      const written = existsSync(join(folder, 'written'))
        ? readdirSync(join(folder, 'written'), { recursive: true, encoding: 'utf8' })
        : [];
      const paths = written.filter((file) => file.endsWith('.md')).map((file) => `content/${file}`);
      expect(plan.files.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    });
});

describe('a CSV of this wiki that nobody edited', () => {
  const entries = readDataEntries(new URL('../../..', import.meta.url).pathname);
  const tables = buildOpenData(entries, version).files.filter(({ name }) => name.endsWith('.csv'));

  for (const { name, body } of tables)
    it(`changes nothing: ${name}, as it was downloaded and as a French spreadsheet saves it`, async () => {
      for (const text of [body, saveInFrance(body)]) {
        const sheet = readSheet(name, Buffer.from(text));
        if (Array.isArray(sheet)) throw new Error(sheet.map(({ what }) => what).join('\n'));
        expect(sheet.rows).toHaveLength(body.match(/2026-11-24 0123456\r\n/gu)?.length ?? 0);
        expect(
          await findChanges(
            sheet,
            entries,
            () => Promise.resolve(entries),
            () => true,
          ),
        ).toEqual({
          changes: [],
          added: [],
          missing: [],
          issues: [],
        });
      }
    });
});

/** Semicolons, every cell quoted, a comma in decimals, « 28/02/2013 » for days, no mark of UTF-8. */
function saveInFrance(csv: string): string {
  const rows = parse(csv, { bom: true }).map((row) =>
    row.map((cell) => cell.replace(/^(-?\d+)\.(\d+)$/u, '$1,$2').replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1')),
  );
  return stringify(rows, { delimiter: ';', quoted: true, record_delimiter: '\r\n' });
}
