import { describe, expect, it } from 'vitest';
import { parseChanges } from '../../../src/contribution/change.ts';
import { planRefresh } from '../../../src/contribution/refresh.ts';

const change = { path: 'content/guides/a.md', mode: '100644', before: 'old', after: 'new' };

describe('a file of the developer’s checkout', () => {
  it('follows the branch when it is as the branch had it', () => {
    expect(planRefresh(change, { index: 'old', file: 'old' })).toEqual({ writeFile: true, writeIndex: true, isKept: false });
  });

  it('stays when it is being changed, staged or not', () => {
    expect(planRefresh(change, { index: 'old', file: 'mine' })).toEqual({ writeFile: false, writeIndex: true, isKept: true });
    expect(planRefresh(change, { index: 'mine', file: 'mine' })).toEqual({ writeFile: false, writeIndex: false, isKept: true });
    expect(planRefresh({ ...change, before: undefined }, { index: undefined, file: 'mine' }).isKept).toBe(true);
    expect(planRefresh({ ...change, after: undefined }, { index: 'old', file: 'mine' })).toMatchObject({ writeFile: false, isKept: true });
  });

  it('needs nothing when it is already as it should be', () => {
    expect(planRefresh(change, { index: 'new', file: 'new' })).toEqual({ writeFile: false, writeIndex: false, isKept: false });
  });
});

it('git’s raw differences are read file by file', () => {
  const zero = '0'.repeat(40);
  const raw = `:000000 100644 ${zero} aa A\0content/guides/a.md\0:100644 000000 bb ${zero} D\0content/guides/é b.md\0`;
  expect(parseChanges(raw)).toEqual([
    { path: 'content/guides/a.md', mode: '100644', before: undefined, after: 'aa' },
    { path: 'content/guides/é b.md', mode: '000000', before: 'bb', after: undefined },
  ]);
  expect(parseChanges('')).toEqual([]);
});
