import { describe, expect, it } from 'vitest';
import { toRedirectPage } from '../../../src/redirects/redirect-page.ts';

const html = toRedirectPage({ title: 'Le « <b>lieu</b> » & "nous"', path: '/wiki/guides/lieu/', site: 'https://exemple.invalid' });

describe('the page at an old address', () => {
  it('sends on at once, names the new address and says it in words, below the base path', () => {
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/wiki/guides/lieu/">');
    expect(html).toContain('<link rel="canonical" href="https://exemple.invalid/wiki/guides/lieu/">');
    expect(html).toContain('<a href="/wiki/guides/lieu/">');
  });
  it('is not to be indexed', () => expect(html).toContain('<meta name="robots" content="noindex">'));
  it('prints a title as text', () => {
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;lieu&lt;/b&gt;');
  });
});
