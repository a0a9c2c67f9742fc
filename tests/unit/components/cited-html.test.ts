import { describe, expect, it } from 'vitest';
import { citedHtml, citedText } from '../../../src/components/entry/cited-html.ts';

const calls = [
  { number: 1, href: '#source-1', title: 'Source 1' },
  { number: 2, href: '#source-2', title: 'Source 2' },
];

describe('a text and its calls to sources', () => {
  it('are glued, before the full stop', () => {
    expect(citedHtml('Le décret paraît.', calls)).toMatch(/^Le décret paraît<sup class="calls">\[<a .*>1<\/a>, <a .*>2<\/a>\]<\/sup>\.$/u);
  });

  it('leave an ellipsis, a question mark or a guillemet before the calls', () => {
    for (const text of ['Et après...', 'Qui ?', '« Fin. »']) expect(citedHtml(text, calls).startsWith(`${text}<sup`)).toBe(true);
  });

  it('are the text alone when nothing is called', () => expect(citedHtml('Rien à citer.', [])).toBe('Rien à citer.'));

  it('escape a plain text', () => expect(citedText('R&D <b>', [])).toBe('R&amp;D &lt;b&gt;'));
});
