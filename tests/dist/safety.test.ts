import { describe, expect, it } from 'vitest';
import { checkBuiltSite } from '../../src/safety/check-built-site.ts';
import { siteFolder } from '../support/built-site.ts';

describe('the built site', () => {
  it('holds nothing that the independent check refuses: no code in a page, no unsafe address, no lost letter, no empty page', () => {
    expect(checkBuiltSite(siteFolder)).toEqual([]);
  }, 120_000);
});
