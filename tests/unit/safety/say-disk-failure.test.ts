import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayDiskFailure } from '../../../src/safety/say-disk-failure.ts';

const failureOf = (work: () => void): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a disk that refuses to write', () => {
  it.runIf(process.platform === 'linux')('is said full by what Linux answers of a full one', () => {
    expect(sayDiskFailure(failureOf(() => writeFileSync('/dev/full', 'un mot')))).toMatch(/plus de place sur le disque.*Libérez/u);
  });

  it('is said closed, with what could not be written', () => {
    expect(sayDiskFailure(Object.assign(new Error('EROFS'), { code: 'EROFS', path: 'dist' }))).toMatch(/« dist » ne peut pas être écrit/u);
  });

  it('is not made responsible for another fault', () => {
    expect(sayDiskFailure(new Error('Autre chose'))).toBeUndefined();
  });
});
