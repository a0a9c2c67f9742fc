import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { splitOrdinals } from '../../src/text/ordinals.ts';
import { pages } from '../support/built-site.ts';

/** Never typeset: what a machine reads, what somebody else wrote in another language, what is typed. */
const LEFT_ALONE = new Set(['code', 'pre', 'script', 'style', 'template', 'kbd', 'samp', 'textarea', 'svg']);
/** Each is one text to its reader, whatever links or emphases it holds. */
const BLOCKS = new Set('p li h1 h2 h3 h4 td th dt dd caption summary figcaption label option button legend title'.split(' '));
const CODE = '\uE000';

const rules: Readonly<Record<string, RegExp>> = {
  'a thin no-break space before ; ! ?': /(?:[\p{L}\p{N})%»…]|[ \u00A0])[;!?](?=[\s»)]|$)/gu,
  'a no-break space before :': /[\p{L}\p{N})%»…][ \u202F]?:(?=\s|$)/gu,
  'a no-break space inside guillemets': /«(?!\u00A0)|(?<!\u00A0)»/gu,
  'a thin no-break space between thousands': /\d[ .\u00A0]\d{3}(?!\d)/gu,
  'an apostrophe that is one': /\p{L}'\p{L}/gu,
};

interface Text {
  text: string;
  url: string;
}

/** Texts of a page, block by block; a block's own text leaves out the blocks it holds. */
function textsOf(url: string, root: Nodes): Text[] {
  const texts: Text[] = [];
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' && node.type !== 'root') return '';
    if (node.type === 'element' && isLeftAlone(node)) return CODE;
    const text = node.children.map(read).join('');
    if (node.type !== 'element' || !BLOCKS.has(node.tagName)) return text;
    texts.push({ url, text: text.replace(/[\t\n\r ]+/gu, ' ').trim() });
    return '\n';
  };
  read(root);
  return texts;
}

const isLeftAlone = ({ tagName, properties }: Element): boolean =>
  LEFT_ALONE.has(tagName) || (properties['lang'] !== undefined && properties['lang'] !== 'fr' && tagName !== 'html');

/** But Decap's own page, former addresses, and what quotes the past: texts as they were stored, messages as they were written. */
const read = pages.filter(
  ({ url, html }) => !/^\/(?:admin|wiki\/changements)\/|\/historique\/$/u.test(url) && !html.includes('http-equiv="refresh"'),
);
const texts = read.flatMap(({ url, tree }) => textsOf(url, tree));

describe('French typography, on every page', () => {
  it.each(Object.entries(rules))('has %s', (_, pattern) => {
    expect(texts.length).toBeGreaterThan(10_000);
    const wrong = texts.flatMap(({ text, url }) =>
      [...text.matchAll(pattern)].map(({ index }) => `${url} ${text.slice(Math.max(0, index - 20), index + 20)}`),
    );
    expect([...new Set(wrong)].slice(0, 40)).toEqual([]);
  });
});

describe('ordinals', () => {
  /** Compared word by word, or copied: texts as they are stored. */
  const STORED = new Set(['title', 'ins', 'del', 'script', 'style', 'code', 'pre', 'textarea', 'option', 'button']);
  /** A comparison shows what was stored too. */
  const isCompared = (url: string): boolean => url.endsWith('/historique/');

  it('are raised in titles, rows and sentences, wherever a page prints them', () => {
    const flat = pages
      .filter(({ url }) => !isCompared(url))
      .flatMap(({ url, elements }) =>
        elements
          .filter(({ tagName }) => !STORED.has(tagName))
          .flatMap(({ children }) => children.flatMap((child) => (child.type === 'text' ? [child.value] : [])))
          .filter((text) => splitOrdinals(text).some(({ raised }) => raised))
          .map((text) => `${url} ${text.trim()}`),
      );
    expect(flat).toEqual([]);
  });
});
