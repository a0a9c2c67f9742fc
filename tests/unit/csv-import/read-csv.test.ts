import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/csv-import/read-csv.ts';

const read = (text: string) => readCsv(Buffer.from(text));
const places = (text: string) => {
  const rows = read(text);
  return Array.isArray(rows) ? rows.map((row) => row.map(({ text: cell, line, column }) => `${cell}@${line}:${column}`)) : rows;
};

describe('a CSV', () => {
  it('gives each cell its place, with a mark or without, whatever breaks its lines and separates its cells', () => {
    for (const mark of ['', '\uFEFF'])
      for (const separator of [',', ';', '\t'])
        for (const end of ['\n', '\r\n']) {
          const text = [['fiche', 'titre'], ['a', `"é${end}b"`, 'c'], [''], ['d', '', 'x']].map((row) => row.join(separator)).join(end);
          expect(places(mark + text)).toEqual([
            ['fiche@1:1', 'titre@1:7'],
            ['a@2:1', 'é\nb@2:3', 'c@3:4'],
            ['d@5:1', '@5:3', 'x@5:4'],
          ]);
        }
  });

  it('says at which line it cannot be read', () => {
    expect(read('')).toEqual({ reason: 'empty', line: 1 });
    expect(read(';;\n\n')).toEqual({ reason: 'empty', line: 1 });
    expect(read('fiche;titre\na;"b')).toEqual({ reason: 'quote', line: 2 });
    expect(readCsv(Buffer.from('fiche;titre\na;é', 'latin1'))).toEqual({ reason: 'encoding', line: 1 });
  });
});
