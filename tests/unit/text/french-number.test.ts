import { expect, it } from 'vitest';
import { parseFrenchNumber, parseFrenchRange, toFrenchNumber } from '../../../src/text/french-number.ts';

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

it.each([
  ['1 à 28', [1, 28]],
  ['de 1 à 28', [1, 28]],
  ['entre 10 et 12,5', [10, 12.5]],
  ['150-160', [150, 160]],
  ['150 ou 160', [150, 160]],
  ['1 200 – 1 100', [1100, 1200]],
])('« %s » is two numbers, the smaller first', (text, numbers) => {
  expect(parseFrenchRange(text)).toEqual(numbers);
});

it.each(['12', '-12', 'une quinzaine', '12 à beaucoup', '1 à 2 à 3', ''])('« %s » is no two numbers', (text) => {
  expect(parseFrenchRange(text)).toBeUndefined();
});
