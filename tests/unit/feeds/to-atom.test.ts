import { describe, expect, it } from 'vitest';
import { toAtom, type AtomFeed } from '../../../src/feeds/to-atom.ts';
import { toUrn } from '../../../src/feeds/to-urn.ts';
import { childrenOf, findFeedFaults, readFeed, textOf } from '../../support/read-feed.ts';

const self = 'https://wiki.invalid/flux/changements.xml';
const hostile = 'A & <b>B</b> ]]> "c" \u0000\u0008\uFFFE\uD800 é 🌿';
const feed = (entries: AtomFeed['entries']): AtomFeed => ({
  title: hostile,
  subtitle: hostile,
  page: 'https://wiki.invalid/wiki/changements/?a=1&b=2',
  self,
  author: hostile,
  rights: hostile,
  updated: new Date('2026-11-24T08:00:00+01:00'),
  entries,
});
const entry: AtomFeed['entries'][number] = {
  id: toUrn('un'),
  title: hostile,
  page: 'https://wiki.invalid/poles/a/historique/#v2',
  updated: new Date('2026-11-24T08:00:00+01:00'),
  author: hostile,
  sentences: [hostile, 'Membres : 12 → 15.'],
  kind: 'Pôle',
};

describe('an Atom feed', () => {
  it('is valid whatever people wrote, and their text stays text', () => {
    const read = readFeed(toAtom(feed([entry, { ...entry, id: toUrn('deux') }])));
    expect(findFeedFaults(read, self)).toEqual([]);
    const [first] = childrenOf(read, 'entry');
    if (!first) throw new Error('no entry');
    expect(textOf(first, 'title')).toBe('A &amp; &lt;b&gt;B&lt;/b&gt; ]]&gt; &quot;c&quot; \uFFFD é 🌿');
    expect(textOf(first, 'content')).toMatch(/^<p>A &amp; &lt;b&gt;[^<]*<\/p>\n<p>Membres : 12 → 15\.<\/p>$/u);
    expect(textOf(first, 'updated')).toBe('2026-11-24T07:00:00.000Z');
  });

  it('is valid with nothing to tell', () => expect(findFeedFaults(readFeed(toAtom(feed([]))), self)).toEqual([]));

  it('that is broken is found so', () => {
    const broken = toAtom(feed([{ ...entry, author: ' ' }, entry])).replace('rel="self"', 'rel="other"');
    expect(findFeedFaults(readFeed(broken), self)).toEqual([
      'entry 1: an author has no name',
      'two entries have one id',
      'no link to itself',
    ]);
    expect(() => readFeed('<feed xmlns="http://www.w3.org/2005/Atom"><a></feed>')).toThrow();
  });
});

describe('the name of a change', () => {
  it('is a UUID of version 5, the same each time and different for each change', () => {
    expect(toUrn('un')).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    expect(toUrn('un')).toBe(toUrn('un'));
    expect(toUrn('un')).not.toBe(toUrn('deux'));
  });
});
