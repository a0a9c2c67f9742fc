import { describe, expect, it } from 'vitest';
import { lastState } from '../../../src/explore/last-state.ts';

const event = (on: string, kind: 'end' | 'observed-active' | 'creation') => ({ on, kind, text: '', sources: [] });

describe('what is last known of a pole', () => {
  it.each([
    [[], { state: 'unknown' }],
    [[event('2013', 'creation')], { state: 'unknown' }],
    [[event('2014', 'observed-active'), event('2017-03-09', 'observed-active')], { state: 'active', on: '2017-03-09' }],
    [[event('unknown', 'observed-active'), event('2017', 'observed-active')], { state: 'active', on: '2017' }],
    [[event('2019', 'end'), event('2022', 'observed-active')], { state: 'ended', on: '2019' }],
  ] as const)('%j', (timeline, state) => expect(lastState([...timeline].map((each) => ({ ...each, sources: [] })))).toEqual(state));
});
