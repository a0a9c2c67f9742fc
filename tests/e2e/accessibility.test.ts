import { describe, expect, it } from 'vitest';
import { note } from '../support/note-finding.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { judge, newJudgement, toFinding } from '../support/run-axe.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

describe('axe finds nothing against WCAG 2.2 AA on one page of each kind', () => {
  it.concurrent.for([390, 1280])('at %i px, in light and in dark colours', { timeout: 480_000 }, async (width, { task }) => {
    note(task, { topic: 'axe' });
    // Without motion: colours are judged as they stay, not on their way from one scheme to the other.
    const context = await site.browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const judgement = newJudgement();
    for (const path of kindsOfPage) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.url + path);
      await judge(page, `${path} light`, judgement);
      await page.emulateMedia({ colorScheme: 'dark' });
      await judge(page, `${path} dark`, judgement, true);
    }
    await context.close();
    note(task, toFinding('axe', [width], judgement));
    expect(judgement.violations).toEqual([]);
  });
});

describe('a booklet, empty or of several pages', () => {
  const booklets = [
    ['', 0],
    [
      '?p=guides/financer-l-animation,etudes-de-cas/cinq-colleges-sous-un-meme-toit-le-pays-de-bray,seminaires/seminaire-du-28-fevrier-2013',
      3,
    ],
  ] as const;

  it.for([390, 1280])('has nothing that axe finds wrong at %i px, in light and in dark colours', async (width, { task }) => {
    note(task, { topic: 'booklet' });
    const judgement = newJudgement();
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce', colorScheme });
      for (const [search, count] of booklets) {
        await page.goto(`${site.url}/dossier/${search}`);
        await page.locator(`[data-booklet-ready="${count}"]`).waitFor();
        await judge(page, `${count} pages ${colorScheme}`, judgement);
      }
      await page.context().close();
    }
    note(task, toFinding('booklet', [width], judgement));
    expect(judgement.violations).toEqual([]);
  });

  it('fits a screen of 320 px, with text twice as large too and every list of pages open', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 700 } });
    const wide: string[] = [];
    for (const [search, count] of booklets)
      for (const size of ['100%', '200%']) {
        await page.goto(`${site.url}/dossier/${search}`);
        await page.locator(`[data-booklet-ready="${count}"]`).waitFor();
        await page.evaluate((text) => {
          document.documentElement.style.fontSize = text;
          for (const details of document.querySelectorAll('details')) details.open = true;
        }, size);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wide.push(`${count} pages, text ${size}: ${width} px`);
      }
    await page.context().close();
    expect(wide).toEqual([]);
  });
});
