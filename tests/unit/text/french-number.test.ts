import { expect, it } from 'vitest';
import { parseFrenchNumber, toFrenchNumber } from '../../../src/text/french-number.ts';

it.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 1 200 ', 1200],
  ['1\u202F200,75', 1200.75],
  ['−3', -3],
  ['12,', 12],
  [',5', 0.5],
  ['0', 0],
])('« %s » is a number', (text, number) => {
  expect(parseFrenchNumber(text)).toBe(number);
});

it.each(['', '-', 'douze', '1,2,3', '1.200,5', '12 %', '1e3', '0x1F', 'Infinity'])('« %s » is none', (text) => {
  expect(parseFrenchNumber(text)).toBeUndefined();
});

it('a number is written with a comma', () => {
  expect([12.5, 1200, -0.25, 0].map(toFrenchNumber)).toEqual(['12,5', '1200', '-0,25', '0']);
});
