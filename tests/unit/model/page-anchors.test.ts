import { describe, expect, it } from 'vitest';
import { isPageAnchor, toHeadingAnchor } from '../../../src/model/page-anchors.ts';

describe('the anchor of a heading', () => {
  it.each([
    ['D’où vient le pôle', 'd-ou-vient-le-pole'],
    ['Sources', 'section-sources'],
    ['Chiffre d’affaires', 'section-chiffre-d-affaires'],
    ['???', 'section'],
  ])('of « %s » is %s', (heading, anchor) => {
    expect(toHeadingAnchor(heading)).toBe(anchor);
    expect(isPageAnchor(anchor)).toBe(false);
  });
});
