import { describe, expect, it } from 'vitest';
import { compareEdtf, formatEdtf, edtfFault, isEdtf, yearOf } from '../../../src/text/edtf.ts';

describe('dates as sources give them', () => {
  it.each([
    ['2013', '2013'],
    ['2013-02', 'février 2013'],
    ['2013-02-28', '28 février 2013'],
    ['2020-05-01', '1er mai 2020'],
    ['2016/2020', '2016-2020'],
    ['2014-06/2014-10', 'de juin à octobre 2014'],
    ['2014-10/2015-02', 'd’octobre 2014 à février 2015'],
    ['2017-03-09/2017-03-28', 'du 9 au 28 mars 2017'],
    ['2014-12-31/2015-01-02', 'du 31 décembre 2014 au 2 janvier 2015'],
    ['2015-04-21/2015-06-30', 'du 21 avril au 30 juin 2015'],
    ['2016/2016-06', 'de 2016 à juin 2016'],
    ['2016-03/2016-03-15', 'de mars 2016 au 15 mars 2016'],
    ['2016-03-05/2016-05', 'du 5 mars 2016 à mai 2016'],
    ['2016-03/2017-05-06', 'de mars 2016 au 6 mai 2017'],
    ['2016-03/2016', 'de mars 2016 à 2016'],
    ['2018~/2020', 'de vers 2018 à 2020'],
    ['199X/200X', 'des années 1990 aux années 2000'],
    ['199X~', 'vers les années 1990'],
    ['199X', 'années 1990'],
    ['2018~', 'vers 2018'],
    ['unknown', 'date inconnue'],
  ])('prints %s as « %s »', (given, expected) => expect(formatEdtf(given)).toBe(expected));

  it.each(['2026-13-45', '2013-02-30', '2013-00', '13', '2013/', '2020/2016', '199X-02', 'hier', '', '0000/9999', '2205', '099X'])(
    'refuses « %s »',
    (text) => expect(isEdtf(text)).toBe(false),
  );

  it.each([
    ['2025-02-30', { kind: 'day', month: 'février 2025', last: 28 }],
    ['2016/2024-02-30', { kind: 'day', month: 'février 2024', last: 29 }],
    ['2013-13', { kind: 'month' }],
    ['2013-00-12', { kind: 'month' }],
    ['2020/2016', { kind: 'order' }],
    ['2013/9999', { kind: 'year', first: 1700, last: 2099 }],
    ['mars 2025', undefined],
    ['2013-2-3', undefined],
    ['2013-02-28', undefined],
    ['unknown', undefined],
  ])('says of %s why it is no date, when it has the form of one', (text, fault) => expect(edtfFault(text)).toEqual(fault));

  it('orders a year before its months, and the unknown last', () => {
    expect(['unknown', '2013-02-28', '2016/2020', '2013', '199X', '2013-02'].sort(compareEdtf)).toEqual([
      '199X',
      '2013',
      '2013-02',
      '2013-02-28',
      '2016/2020',
      'unknown',
    ]);
  });

  it('gives a year to a facet only when it is one', () => {
    expect([yearOf('2013-02'), yearOf('199X'), yearOf('unknown')]).toEqual([2013, undefined, undefined]);
  });
});
