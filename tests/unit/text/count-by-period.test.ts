import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByPeriod } from '../../../src/text/count-by-period.ts';

describe('days counted by period', () => {
  it('are counted day by day while these are few, the empty ones too, over the end of a month', () => {
    expect(countByPeriod(['2026-12-01', '2026-11-29', '2026-11-29'], 24)).toEqual([
      { period: '2026-11-29', count: 2 },
      { period: '2026-11-30', count: 0 },
      { period: '2026-12-01', count: 1 },
    ]);
  });

  it('are counted by month, then by year, when there would be too many of the shorter ones', () => {
    expect(countByPeriod(['2025-11-30', '2026-02-01'], 24).map(({ period }) => period)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(countByPeriod(['2021-05-30', '2024-02-01'], 24).map(({ period }) => period)).toEqual(['2021', '2022', '2023', '2024']);
  });

  it('are not counted when one period holds them all, or when none is known', () => {
    expect(countByPeriod(['2026-11-29', '2026-11-29', 'unknown'], 24)).toEqual([]);
    expect(countByPeriod([], 24)).toEqual([]);
  });

  it('are left out when no clock can have been right: a commit may bear any date', () => {
    expect(countByPeriod(['2026-01-01', '2026-02-01', '9999-12-30'], 60).map(({ period }) => period.slice(0, 7))).toContain('2026-02');
    expect(countByPeriod(['2026-01-01', '9999-12-30'], 60)).toEqual([]);
  });

  it('are all counted, once each', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (dates, most) => {
        const counted = countByPeriod(
          dates.map((date) => date.toISOString().slice(0, 10)),
          most,
        );
        expect([0, dates.length]).toContain(counted.reduce((sum, { count }) => sum + count, 0));
        expect(counted.map(({ period }) => period)).toEqual([...new Set(counted.map(({ period }) => period))].sort());
      }),
    );
  });
});
