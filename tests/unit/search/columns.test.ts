import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../../../src/search/columns.ts';

describe('a column of the index', () => {
  it('gives back its values in their order, and writes each different one once', () => {
    const values = [[1], [], [1, 2], [1], []];
    const column = packColumn(values);
    expect(column.different).toEqual([[1], [], [1, 2]]);
    expect(unpackColumn(column)).toEqual(values);
  });

  it('stands being written in UTF-8, however many values there are', () => {
    const values = Array.from({ length: 60_000 }, (_, at) => at);
    const written = Buffer.from(JSON.stringify(packColumn(values)), 'utf8').toString('utf8');
    expect(unpackColumn(JSON.parse(written) as ReturnType<typeof packColumn<number>>)).toEqual(values);
  });
});
