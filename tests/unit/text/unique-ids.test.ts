import { describe, expect, it } from 'vitest';
import { withUniqueIds } from '../../../src/text/unique-ids.ts';

const idsOf = (...ids: string[]) => withUniqueIds(ids.map((id) => ({ id }))).map(({ id }) => id);

describe('ids of a page', () => {
  it('are numbered when they are repeated', () => {
    expect(idsOf('a', 'b', 'a', 'a')).toEqual(['a', 'b', 'a-2', 'a-3']);
  });

  it('stay their own when a number would make them those of another', () => {
    expect(idsOf('a', 'a', 'a-2')).toEqual(['a', 'a-3', 'a-2']);
  });
});
