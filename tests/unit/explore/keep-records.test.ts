import { describe, expect, it } from 'vitest';
import { keepRecords } from '../../../src/explore/keep-records.ts';

const csv = '\uFEFFslug,titre\r\na,"Un, deux"\r\n"b ""c""","Sur\ndeux lignes"\r\nd,Quatre\r\n';

describe('a CSV of the current filter', () => {
  it('keeps the heading and the records chosen, word for word', () => {
    expect(keepRecords(csv, (slug) => slug === 'a')).toBe('\uFEFFslug,titre\r\na,"Un, deux"\r\n');
  });
  it('reads quotes and line ends inside cells', () => {
    expect(keepRecords(csv, (slug) => slug === 'b "c"')).toBe('\uFEFFslug,titre\r\n"b ""c""","Sur\ndeux lignes"\r\n');
  });
  it('gives the whole file back when all is kept, the heading alone when nothing is', () => {
    expect(keepRecords(csv, () => true)).toBe(csv);
    expect(keepRecords(csv, () => false)).toBe('\uFEFFslug,titre\r\n');
  });
});
