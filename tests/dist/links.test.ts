import { describe, expect, it } from 'vitest';
import { isBuilt, pageAt, pages } from '../support/built-site.ts';

const here = 'http://site.invalid';

describe('links of the built site', () => {
  it('lead to a page that exists, at an anchor that exists', () => {
    const dead = pages.flatMap((page) =>
      page.elements.flatMap(({ tagName, properties }) => {
        const address = tagName === 'a' || tagName === 'link' ? properties['href'] : properties['src'];
        if (typeof address !== 'string') return [];
        const target = new URL(address, `${here}${page.url}`);
        // The CMS reads its own routes after #/.
        if (target.origin !== here || target.hash.startsWith('#/')) return [];
        if (!isBuilt(target.pathname)) return [`${page.url} → ${address}`];
        const anchor = decodeURIComponent(target.hash.slice(1));
        return anchor && !pageAt(target.pathname)?.ids.has(anchor) ? [`${page.url} → ${address} (no such anchor)`] : [];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('are never empty nor nameless', () => {
    const nameless = pages.flatMap((page) =>
      page.elements.flatMap((element) => (element.tagName === 'a' && element.properties['href'] === '' ? [page.url] : [])),
    );
    expect(nameless).toEqual([]);
  });
});
