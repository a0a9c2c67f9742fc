import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/text/escape-html.ts';
import { splitOrdinals, toProseHtml } from '../../../src/text/ordinals.ts';

describe('the ordinals of a text', () => {
  it.each([
    ['Le 1er juin', 'Le 1<sup>er</sup> juin'],
    ['1re journée, 2e, 13es', '1<sup>re</sup> journée, 2<sup>e</sup>, 13<sup>es</sup>'],
    ['2de rencontre, 2nd tour', '2<sup>de</sup> rencontre, 2<sup>nd</sup> tour'],
    ['titre Ier, IVes', 'titre I<sup>er</sup>, IVes'],
    ['La Ve, au XIXe.', 'La V<sup>e</sup>, au XIX<sup>e</sup>.'],
  ])('have their ending raised: %s', (text, html) => expect(toProseHtml(text)).toBe(html));

  it.each([
    'Les Ces Vers Me De Ie',
    '5 euros',
    '3 de plus',
    'b2e',
    '2e3',
    '/2e-rencontre',
    'page#2e',
    '2e.html',
    '2er_x',
    "d'39",
    '24:0em',
  ])('are no other words, codes nor addresses: %s', (text) => expect(toProseHtml(text)).toBe(escapeHtml(text)));

  it('are the same letters once joined again', () => {
    const text = 'Du 1er au 3e, puis le XXe siècle';
    expect(
      splitOrdinals(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(splitOrdinals(text).flatMap((piece) => (piece.raised ? [piece.text] : []))).toEqual(['er', 'e', 'e']);
    expect(splitOrdinals('3e')).toHaveLength(2);
    expect(splitOrdinals('')).toEqual([{ text: '', raised: false }]);
  });
});
