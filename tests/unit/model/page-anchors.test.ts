import { describe, expect, it } from 'vitest';
import { isPageAnchor, numberAnchors, toHeadingAnchor } from '../../../src/model/page-anchors.ts';

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

describe('the ids of a page', () => {
  it('are anchors, numbered from 2 when something bears them already', () => {
    const taken = new Set(['a', 'b-2']);
    expect(['a', 'b', 'a', 'b', 'a-2', 'b'].map(numberAnchors(taken))).toEqual(['a-2', 'b', 'a-3', 'b-3', 'a-2-2', 'b-4']);
    expect([...taken]).toEqual(['a', 'b-2', 'a-2', 'b', 'a-3', 'b-3', 'a-2-2', 'b-4']);
  });
});
