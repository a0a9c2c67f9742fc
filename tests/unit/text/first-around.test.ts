import { expect, it } from 'vitest';
import { firstAround } from '../../../src/text/first-around.ts';

it.each([
  { place: 5, length: 12, first: 0 },
  { place: 3, length: 100, first: 0 },
  { place: 50, length: 100, first: 38 },
  { place: 99, length: 100, first: 76 },
])('of $length items, the 24 around the one at $place begin at $first', ({ place, length, first }) =>
  expect(firstAround(place, length, 24)).toBe(first),
);
