import { expect, it } from 'vitest';
import { createRebuilder } from '../../../src/contribution/rebuilder.ts';

it('ten publications during a build make one more build, not ten', async () => {
  let builds = 0;
  const ends: (() => void)[] = [];
  const rebuild = createRebuilder(() => {
    builds += 1;
    return new Promise((resolve) => ends.push(resolve));
  });
  const end = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  rebuild();
  expect(builds).toBe(1);
  for (let index = 0; index < 10; index++) rebuild();
  await end();
  expect(builds).toBe(2);
  await end();
  expect(builds).toBe(2);
  rebuild();
  expect(builds).toBe(3);
});
