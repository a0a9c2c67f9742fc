import { describe, expect, it } from 'vitest';
import { scaleOf, toTrack, toYearMarks } from '../../../src/explore/to-track.ts';

const scale = { first: 2010, last: 2019 };

describe('dates drawn on a scale', () => {
  it('cover what they say: a year, a month, a day', () => {
    expect(toTrack(['2013', '2013-07', '2013-07-01'], scale).marks).toEqual([
      { x: 30, width: 10 },
      { x: 35, width: 0.8 },
      { x: 35, width: 0.6 },
    ]);
  });

  it('run from the first to the last of them, in the order of time whatever theirs', () => {
    expect(toTrack(['2016/2017', '2012'], scale)).toMatchObject({ line: { x: 20, width: 60 }, earlier: false });
  });

  it('are joined by no line when there is one alone', () => {
    expect(toTrack(['2013'], scale)).toEqual({ marks: [{ x: 30, width: 10 }], earlier: false });
  });

  it('begin at the edge when they are older, and say so', () => {
    expect(toTrack(['1994', '2011'], scale)).toEqual({ marks: [{ x: 10, width: 10 }], line: { x: 0, width: 20 }, earlier: true });
  });

  it('are drawn nowhere when they are unknown', () => {
    expect(toTrack(['unknown'], scale)).toEqual({ marks: [], earlier: false });
  });

  it('have a scale once two years are known', () => {
    expect(scaleOf(['2013-02', 'unknown', '2017'])).toEqual({ first: 2013, last: 2017 });
    expect(scaleOf(['2013-02', '2013'])).toBeUndefined();
    expect(scaleOf(['unknown'])).toBeUndefined();
  });
});

describe('the years of a scale', () => {
  it('are said every four years, where each begins, with room after the last one for its name', () => {
    expect(toYearMarks({ first: 2008, last: 2025 })).toEqual([
      { x: 0, label: '2008' },
      { x: 22.2, label: '2012' },
      { x: 44.4, label: '2016' },
      { x: 66.7, label: '2020' },
      { x: 88.9, label: '2024' },
    ]);
    expect(toYearMarks({ first: 2008, last: 2024 }).map(({ label }) => label)).toEqual(['2008', '2012', '2016', '2020']);
  });
});
