import { describe, expect, it } from 'vitest';
import { datesAround, stateAt } from '../../../src/explore/state-at.ts';
import type { Timeline } from '../../../src/explore/pole.ts';
import { fixturePole } from '../../support/fixture-poles.ts';

const event = (on: string, kind: Timeline[number]['kind']): Timeline[number] => ({ on, kind, text: '', sources: [] });
const states = (timeline: Timeline, ...years: number[]) => years.map((year) => stateAt(timeline, year));

describe('the state of a pole at the end of a year', () => {
  it('is not created before its creation, active that year, silent once nothing is said', () => {
    expect(states([event('2013', 'creation')], 2012, 2013, 2014)).toEqual(['not-yet', 'active', 'silent']);
  });

  it('is not created before its creation, whatever led to it', () => {
    expect(states([event('2011', 'project'), event('2013', 'creation')], 2011, 2012, 2013)).toEqual(['not-yet', 'not-yet', 'active']);
  });

  it('is active between two signs', () => {
    const timeline = [event('2013-02', 'creation'), event('2017-03-09', 'observed-active')];
    expect(states(timeline, 2014, 2016, 2017, 2018)).toEqual(['active', 'active', 'active', 'silent']);
  });

  it('is active until its end, then ended, whatever comes after', () => {
    const timeline = [event('2013', 'creation'), event('2019-06-30', 'end'), event('2021', 'partner')];
    expect(states(timeline, 2018, 2019, 2022)).toEqual(['active', 'ended', 'ended']);
  });

  it('takes a date to the year and one to the day alike', () => {
    const years = [2012, 2013, 2014];
    expect(states([event('2013-11-30', 'creation')], ...years)).toEqual(states([event('2013', 'creation')], ...years));
  });

  it('is unknown before a sign when no creation is dated, and when nothing is', () => {
    expect(states([event('2015', 'recognition')], 2014, 2015)).toEqual(['unknown', 'active']);
    expect(states([event('unknown', 'creation')], 2015)).toEqual(['unknown']);
    expect(states([], 2015)).toEqual(['unknown']);
  });

  it('takes an interval as past once its last year is', () => {
    expect(states([event('2011/2013', 'creation')], 2012, 2013)).toEqual(['not-yet', 'active']);
  });

  it('reads the awkward poles of the fixtures', () => {
    expect(states(fixturePole('au-jour').data.timeline, 2012, 2013, 2016, 2019)).toEqual(['not-yet', 'active', 'active', 'ended']);
    expect(states(fixturePole('sans-position').data.timeline, 2016)).toEqual(['unknown']);
  });
});

describe('the dates around a year', () => {
  const timeline = [
    event('2013', 'creation'),
    event('2011/2014', 'recognition'),
    event('2017-03', 'observed-active'),
    event('unknown', 'partner'),
  ];

  it('are the last one that it holds whole, and the first one after it', () => {
    expect(datesAround(timeline, 2013)).toEqual({ last: '2013', next: '2011/2014' });
    expect(datesAround(timeline, 2016)).toEqual({ last: '2011/2014', next: '2017-03' });
    expect(datesAround(timeline, 2020)).toEqual({ last: '2017-03' });
    expect(datesAround([event('unknown', 'creation')], 2020)).toEqual({});
  });
});
