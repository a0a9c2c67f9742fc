import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/text/url.ts';
import { pages } from '../support/built-site.ts';

const publicPages = pages.filter(({ url }) => !url.startsWith('/admin/'));
const LOADS: Readonly<Record<string, string>> = {
  script: 'src',
  link: 'href',
  img: 'src',
  source: 'srcSet',
  iframe: 'src',
  video: 'src',
  audio: 'src',
  use: 'href',
};

describe('what a built page may do', () => {
  it('loads nothing from another site', () => {
    const foreign = pages.flatMap((page) =>
      page.elements.flatMap(({ tagName, properties }) => {
        const address = String(properties[LOADS[tagName] ?? ''] ?? '');
        const isCanonical =
          tagName === 'link' &&
          ['canonical', 'alternate', 'license'].some((rel) => (properties['rel'] as string[] | undefined)?.includes(rel));
        return !isCanonical && /^(?:https?:)?\/\//u.test(address) ? [`${page.url}: ${tagName} ${address}`] : [];
      }),
    );
    expect(foreign).toEqual([]);
  });

  it('has no script in the page but data, no style in the page, no event attribute', () => {
    const inline = publicPages.flatMap((page) =>
      page.elements.flatMap(({ tagName, properties, children }) => {
        if (tagName === 'style') return [`${page.url}: <style>`];
        if (tagName === 'script' && children.length > 0 && properties['type'] !== 'application/ld+json') return [`${page.url}: <script>`];
        return Object.keys(properties)
          .filter((name) => name === 'style' || /^on[A-Z]/u.test(name))
          .map((name) => `${page.url}: ${tagName} ${name}`);
      }),
    );
    expect(inline).toEqual([]);
  });

  it('has only addresses that the site accepts', () => {
    const refused = pages.flatMap((page) =>
      page.elements.flatMap(({ properties: { href } }) => (typeof href === 'string' && !isSafeUrl(href) ? [`${page.url}: ${href}`] : [])),
    );
    expect(refused).toEqual([]);
  });

  it('never prints an empty main, a lost letter or a conflict mark', () => {
    // The page of error messages shows these very marks.
    const broken = publicPages.filter(
      ({ url, html, elements }) =>
        (url !== '/contribuer/erreurs/' && /\uFFFD|<{7} |>{7} /u.test(html)) ||
        !elements.some(({ tagName, children }) => tagName === 'main' && children.length > 0),
    );
    expect(broken.map(({ url }) => url)).toEqual([]);
  });
});
