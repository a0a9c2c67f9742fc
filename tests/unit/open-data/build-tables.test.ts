import { describe, expect, it } from 'vitest';
import { buildTables } from '../../../src/open-data/build-tables.ts';
import { allColumns } from '../../../src/open-data/to-rows.ts';

const tables = buildTables();

describe('tables of the open data', () => {
  it('keep the names that programs rely upon: a change of this list is a change for them', async () => {
    const list = tables.map(
      (table) =>
        `${table.name}: ${allColumns(table)
          .map(({ name }) => name)
          .join(' ')}`,
    );
    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/open-data-columns.txt');
  });

  it('never give one name to two columns or two tables', () => {
    const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice(tables.map(({ name }) => name))).toEqual([]);
    expect(tables.flatMap((table) => twice(['version', ...allColumns(table).map(({ name }) => name)]))).toEqual([]);
  });

  it('hold every field of the model but those that only serve writing', () => {
    expect(tables.flatMap(({ columns }) => columns.map(({ path }) => path.join('.')))).not.toContain('draft');
  });
});
