import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { isBuilt, pageAt, pages, siteFolder } from '../support/built-site.ts';
import { childrenOf, findFeedFaults, readFeed } from '../support/read-feed.ts';

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { cwd: siteFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};
const isWhole = git('rev-parse', '--is-shallow-repository') === 'false';
const entries = pages.filter(({ url }) => isBuilt(`${url}flux.xml`));
const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' });
const feeds = files.filter((file) => file.endsWith('.xml') && file.includes('flux'));

describe('the history of the built site', () => {
  it('has a page and a feed for each entry, the home page included', () => {
    const missing = entries.filter(({ url }) => !isBuilt(`${url}historique/`)).map(({ url }) => url);
    expect(missing).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
    expect(pageAt('/historique/')).toBeDefined();
  });

  it('is told where it is known, and dated nowhere when the past was cut off', () => {
    const dated = pages.filter(({ url, html }) => url.endsWith('/historique/') && /depuis le \d{1,2}(?:er)?\s\p{L}+\s\d{4}/u.test(html));
    if (isWhole) expect(dated.length).toBeGreaterThan(entries.length / 2);
    else expect(dated).toEqual([]);
  });

  it('is drawn at the foot of the pages whose versions came at several times, as many bars as periods, and said in words beside', () => {
    const feet = pages.flatMap(({ html }) => /<section>\s*<h2 id="lies-historique">.*?<\/section>/su.exec(html) ?? []);
    const drawn = feet.filter((foot) => foot.includes('<svg'));
    expect(feet.length).toBeGreaterThan(entries.length / 2);
    if (!isWhole) return expect(drawn).toEqual([]);
    expect(drawn.length).toBeGreaterThan(0);
    for (const foot of drawn) {
      expect(foot).toContain('aria-hidden="true"');
      expect(/ d="([^"]*)"/u.exec(foot)?.[1]?.split('M').length).toBeGreaterThan(2);
      expect(foot).toMatch(/\d+ versions\s: page créée le/u);
    }
  });

  it('leads from a comparison back to the page it compares', () => {
    const lost = pages.filter(
      ({ url, elements }) =>
        url.endsWith('/historique/') &&
        !elements.some(({ tagName, properties }) => tagName === 'a' && properties['href'] === url.replace(/historique\/$/u, '')),
    );
    expect(lost.map(({ url }) => url)).toEqual([]);
  });

  it('publishes no address of those who wrote', () => {
    const addresses = new Set(
      git('log', '--format=%ae%n%ce%n%aE')
        .split('\n')
        .filter((address) => address.includes('@')),
    );
    const published = files.filter((file) => /\.(?:html|xml|json|md|txt|csv|geojson)$/u.test(file) && !file.startsWith('pagefind/'));
    const told = published.filter((file) => {
      const text = readFileSync(join(siteFolder, file), 'utf8');
      return [...addresses].some((address) => text.includes(address));
    });
    expect(told).toEqual([]);
  });

  it('shows no e-mail address at all in what git told', () => {
    const ours = [...feeds, ...pages.filter(({ url }) => /\/historique\/$|\/changements\//u.test(url)).map(({ file }) => file)];
    const told = ours.filter((file) => /[\w.+-]@[\w-]+\.\w/u.test(readFileSync(join(siteFolder, file), 'utf8')));
    expect(told).toEqual([]);
  });
});

describe('the feeds of the built site', () => {
  it('are valid, each one', () => {
    const faults = feeds.flatMap((file) =>
      findFeedFaults(readFeed(readFileSync(join(siteFolder, file), 'utf8')), new URL(file, `${site.url}/`).href).map(
        (fault) => `${file}: ${fault}`,
      ),
    );
    expect(feeds.length).toBeGreaterThan(entries.length);
    expect(faults).toEqual([]);
  });

  it('lead to pages of the site, at an anchor that exists', () => {
    const dead = feeds.flatMap((file) =>
      childrenOf(readFeed(readFileSync(join(siteFolder, file), 'utf8')), 'entry')
        .flatMap((entry) => childrenOf(entry, 'link'))
        .map(({ attributes: { href = '' } }) => new URL(href))
        .filter(({ pathname, hash }) => !isBuilt(pathname) || (hash && !pageAt(pathname)?.ids.has(hash.slice(1))))
        .map(({ href }) => `${file} → ${href}`),
    );
    expect(dead).toEqual([]);
  });
});
