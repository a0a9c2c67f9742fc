import { describe, expect, it } from 'vitest';
import { isExternalUrl, isSafeUrl } from '../../../src/text/url.ts';

describe('addresses', () => {
  it.each(['https://exemple.fr', 'http://exemple.fr', 'mailto:a@b.fr', 'tel:+33100000000', '/guides/', '#ancre', '../media/x.jpg'])(
    'accepts %s',
    (url) => expect(isSafeUrl(url)).toBe(true),
  );
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'https://poles.fr@exemple.fr',
    'https://a:b@exemple.fr',
  ])('refuses %s', (url) => expect(isSafeUrl(url)).toBe(false));

  it.each([
    'https://exemple.fr',
    '//exemple.fr',
    '/\\exemple.fr',
    '\\\\exemple.fr',
    '/\t/exemple.fr',
    'https:exemple.fr',
    'http:/exemple.fr',
  ])('knows that %j leads to another site', (url) => expect(isExternalUrl(url)).toBe(true));
  it.each(['/guides/', '#ancre', '?q=x', '../media/x.jpg', 'mailto:a@exemple.fr', 'tel:+33100000000', 'guides//x', 'https://'])(
    'knows that %j does not',
    (url) => expect(isExternalUrl(url)).toBe(false),
  );
});
