import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../src/safety/headers.ts';
import { metaPolicy } from '../../../src/safety/policy.ts';
import { hosts, writeHeaders } from '../../../src/safety/write-headers.ts';

const policyOf = (path: string) => headersOf(path)['Content-Security-Policy'] ?? '';

describe('the headers of the site', () => {
  it('let a public page run the site’s own scripts, and nothing written in a page', () => {
    expect(policyOf('guides/x/')).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';");
    expect(policyOf('guides/x/')).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/u);
    expect(policyOf('guides/x/')).toContain("frame-ancestors 'none'");
  });

  it('let the contribution page alone evaluate, and an image given by somebody do nothing', () => {
    for (const path of ['admin', 'admin/', 'admin/index.html']) expect(policyOf(path)).toContain("'unsafe-eval'");
    expect(policyOf('administration/')).toBe(policyOf(''));
    expect(policyOf('media/poles/x/a.png')).toBe("default-src 'none'; sandbox");
    for (const path of ['', 'admin/', 'media/x']) expect(headersOf(path)['X-Content-Type-Options']).toBe('nosniff');
  });

  it('are the same for every host', () => {
    for (const host of hosts)
      for (const path of ['', 'admin/', 'media/x'])
        for (const value of Object.values(headersOf(path))) expect(writeHeaders(host)).toContain(value);
  });

  it('are said shorter in the page, and allow no code nor style in it either', () => {
    expect(metaPolicy).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|https?:|\*/u);
    for (const directive of metaPolicy.split(';').filter((text) => !/^(?:default|object)-src/u.test(text)))
      expect(policyOf('')).toContain(directive);
  });
});
