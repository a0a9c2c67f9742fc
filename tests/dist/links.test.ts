import { describe, expect, it } from 'vitest';
import { pages, siteFolder } from '../support/built-site.ts';
import { findDeadLinks } from '../support/dead-links.ts';

describe('links of the built site', () => {
  it('lead to a page that exists, at an anchor that exists', () => {
    expect(findDeadLinks(siteFolder, pages)).toEqual([]);
  });

  it('are never empty nor nameless', () => {
    const nameless = pages.flatMap((page) =>
      page.elements.flatMap((element) => (element.tagName === 'a' && element.properties['href'] === '' ? [page.url] : [])),
    );
    expect(nameless).toEqual([]);
  });
});
