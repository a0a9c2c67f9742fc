import { describe, expect, it } from 'vitest';
import { toCallsTable, toCountsTable } from '../../../src/explore/to-fact-tables.ts';
import { toSpan } from '../../../src/explore/to-span.ts';
import type { CompositeValue } from '../../../src/model/value.ts';

type Fact = CompositeValue<'facts'>;
const fact = (over: Partial<Fact>): Fact => ({ label: 'pôles', unit: 'pôles', on: '2020', sources: ['s'], ...over });

describe('what facts of one thing say together', () => {
  it('goes from the least to the most of values, ranges and sources that do not agree', () => {
    expect(toSpan([fact({ value: 72 }), fact({ value: 67 }), fact({ min: 70, max: 75 })])).toEqual({ min: 67, max: 75 });
  });

  it('is nothing that can be drawn when units differ, when one is in words or has one bound, or without facts', () => {
    expect(toSpan([fact({ value: 72 }), fact({ value: 67, unit: 'projets' })])).toBeUndefined();
    expect(toSpan([fact({ text: '150 ou 160' })])).toBeUndefined();
    expect(toSpan([fact({ text: '150 ou 160', min: 150, max: 160 })])).toEqual({ min: 150, max: 160 });
    expect(toSpan([fact({ value: 150 }), fact({ text: 'une centaine' })])).toBeUndefined();
    expect(toSpan([fact({ min: 200 })])).toBeUndefined();
    expect(toSpan([])).toBeUndefined();
  });
});

describe('facts by what they count', () => {
  it('are in the order of dates inside each unit, to the year beside to the day, with a dashed part from minimum to maximum', () => {
    const { table } = toCountsTable([
      fact({ label: 'c', value: 100, on: '2023', unit: 'PTCE' }),
      fact({ label: 'b', min: 40, max: 50, on: '2013-02-28' }),
      fact({ label: 'a', value: 20, on: '2013' }),
      fact({ label: 'd', text: '150 ou 160', on: '2017' }),
    ]);
    expect(table.rows.map(({ label, cells }) => [label, ...cells.map((cell) => String(cell).replace(/\s/gu, ' '))])).toEqual([
      ['A', '2013', '20 pôles'],
      ['B', '28 février 2013', 'de 40 à 50 pôles'],
      ['D', '2017', '150 ou 160 pôles'],
      ['C', '2023', '100 PTCE'],
    ]);
    expect(table.rows.map(({ bars }) => bars)).toEqual([
      [{ x: 0, width: 20, series: 0 }],
      [
        { x: 0, width: 40, series: 0 },
        { x: 40, width: 10, series: 3 },
      ],
      [],
      [{ x: 0, width: 100, series: 0 }],
    ]);
  });
});

describe('facts of calls', () => {
  const call = (scope: string, unit: string, value: number, on = '2023') => fact({ scope, unit, value, on });

  it('make one row a call that has applications and laureates; the others are left to the other table', () => {
    const facts = [
      call('appel de 2023', 'candidatures', 72),
      call('appel de 2023', 'candidatures', 67),
      call('appel de 2023', 'lauréats', 15),
      call('appel de 2013', 'candidatures', 100, '2013'),
      call('appel de 2013', 'lauréats', 20, '2014'),
      call('appel de 2024', 'candidatures', 64, '2024'),
    ];
    const { table, facts: said } = toCallsTable(facts);
    expect(table.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['Appel de 2013', '100', '20'],
      ['Appel de 2023', 'de 67 à 72', '15'],
    ]);
    expect(table.rows[1]?.bars).toEqual([
      { x: 0, width: 15, series: 0 },
      { x: 15, width: 52, series: 1 },
      { x: 67, width: 5, series: 3 },
    ]);
    expect(said.flat()).not.toContain(facts[5]);
  });

  it('make no row when facts are of something else', () => {
    expect(toCallsTable([fact({ value: 3 })]).table.rows).toEqual([]);
  });
});
