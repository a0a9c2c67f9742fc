/** The site built from texts that nobody planned for, in a real browser: nothing overflows, overlaps or goes silent. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../../scripts/safety/project-copy.ts';
import { launchChromium } from '../support/browser.ts';
import { extremeWiki } from '../support/extreme-wiki.ts';
import { serveFolder } from '../support/serve-folder.ts';

let project: ProjectCopy;
/** What the build says. */
let said: string;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  project = copyProject('extremes', extremeWiki);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project.root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  if (status !== 0) throw new Error(stderr);
  said = stderr;
  [browser, site] = await Promise.all([launchChromium(), serveFolder(join(project.root, 'dist'))]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
  project?.remove();
});

const paths = [
  'etudes-de-cas/long/',
  'poles/vide/',
  'glossaire/image/',
  'glossaire/trop-long/',
  'glossaire/cite/',
  'glossaire/',
  'poles/',
  'explorer/',
  'etudes-de-cas/',
  'sources/source-1/',
  '',
];

describe('texts that nobody planned for', () => {
  it.each([320, 390, 768, 1280])('widen no page at %i px, and lose no word of a text', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(site.address.origin + site.address.pathname + path);
      faults.push(...(await page.evaluate(findFaults)).map((fault) => `${path} ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it('are said: the picture that is missing, the facts that are not known, every page that cites', async () => {
    const page = await browser.newPage();
    const read = async (path: string): Promise<string> => {
      await page.goto(site.address.href + path);
      return page.locator('main').innerText();
    };
    expect(said).toContain('absente.png');
    await read('glossaire/image/');
    expect(await page.locator('img[src*="absente"]').getAttribute('alt')).toBe('Une carte');
    // The one entry set aside: its title is longer than the check accepts.
    expect(said).toContain('200 signes');
    expect(said.match(/^ {2}content\//gmu)).toHaveLength(1);
    expect(await read('glossaire/trop-long/')).toMatch(/Un texte trop long, ligne 2/u);
    expect(await read('poles/vide/')).toMatch(/inconnu|manque|pas encore de texte/u);
    const cited = await read('glossaire/cite/');
    expect(cited).toContain('300');
    expect(await page.locator('.notes li').count()).toBe(0);
    await read('etudes-de-cas/long/');
    expect(await page.locator('.notes li').count()).toBe(40);
    await page.close();
  });
});

/** In the page: what is wider than the window, and texts that a box cuts or that stand on one another. */
function findFaults(): string[] {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) faults.push(`is ${document.documentElement.scrollWidth} px wide`);
  const texts = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dt, dd, a)')].filter(
    (element) => element.checkVisibility() && !element.closest('svg, .table-scroll, .visually-hidden, .steps, .alphabet'),
  );
  for (const element of texts) {
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.right > innerWidth + 1)
      faults.push(`${element.tagName} « ${element.innerText.slice(0, 30)} » goes past the edge`);
  }
  const blocks = texts.filter(({ tagName }) => /^(?:H[123]|P)$/u.test(tagName));
  for (const [at, block] of blocks.entries()) {
    const [a, b] = [block.getBoundingClientRect(), blocks[at + 1]?.getBoundingClientRect()];
    if (
      b &&
      a.bottom > b.top + 2 &&
      a.top < b.bottom - 2 &&
      a.right > b.left + 2 &&
      a.left < b.right - 2 &&
      !block.contains(blocks[at + 1] ?? null)
    )
      faults.push(`« ${block.innerText.slice(0, 30)} » stands on « ${blocks[at + 1]?.innerText.slice(0, 30)} »`);
  }
  return faults;
}
