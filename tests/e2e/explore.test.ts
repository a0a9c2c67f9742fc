import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const open = async (path: string, width = 1280): Promise<Page> => {
  const page = await site.browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(site.url + path);
  return page;
};
const status = (page: Page): Promise<string> => page.locator('[data-status]').innerText();
const count = async (page: Page): Promise<number> => Number.parseInt(await status(page), 10) || 0;
const parameters = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const marksLeft = (page: Page): Promise<number> => page.locator('[data-mark]:not([hidden])').count();

describe('the explorer', () => {
  it('keeps list, map, counts and address in one state, and goes back', async () => {
    const page = await open('/explorer/');
    const [whole, marks] = [await count(page), await marksLeft(page)];
    const box = page.locator('input[name="region"][value="bretagne"]');
    const promised = Number.parseInt(await page.locator('label', { has: box }).locator('.count').innerText(), 10);
    await box.check();
    expect(await count(page)).toBe(promised);
    expect(parameters(page).getAll('region')).toEqual(['bretagne']);
    expect(await marksLeft(page)).toBeLessThan(marks);
    expect(await page.locator('[data-rows] > li').count()).toBe(promised);
    await page.goBack();
    expect(await count(page)).toBe(whole);
    expect(await box.isChecked()).toBe(false);
    expect(await marksLeft(page)).toBe(marks);
    await page.close();
  });

  it('finds by words, accents apart, and says when nothing answers', async () => {
    const page = await open('/explorer/?q=ECOSSOLIES');
    expect(await page.locator('[data-rows] a').first().innerText()).toBe('Les Écossolies');
    await page.locator('[data-facets] [name="q"]').fill('introuvable partout');
    expect(await status(page)).toContain('Aucun pôle');
    expect(await page.locator('[data-more]').innerText()).toContain('Retirez-en un');
    expect(await page.locator('[data-csv]').isVisible()).toBe(false);
    await page.locator('[data-clear]').click();
    expect(parameters(page).size).toBe(0);
    expect(await page.locator('[data-clear]').isVisible()).toBe(false);
    expect(await page.locator('[data-csv]').isVisible()).toBe(true);
    await page.close();
  });

  it('counts one pole as one, for the ear too', async () => {
    const page = await open('/explorer/?q=ECOSSOLIES');
    const said = await page.locator('.facet .count').allTextContents();
    expect(said.filter((text) => /^1 pôles|^[2-9]\d* pôle$/u.test(text.trim()))).toEqual([]);
    await page.close();
  });

  it('says the values and the poles of an address that nobody knows', async () => {
    const page = await open('/explorer/?region=bretange&p=inconnu,epv');
    const warnings = await page.locator('.warning').allInnerTexts();
    expect(warnings.join(' ')).toMatch(/bretange.*Région.*inconnu/su);
    await expect.poll(() => page.locator('[data-tray]').innerText()).toContain('1 sur 3');
    await page.close();
  });

  it('filters by a region of the map, from the keyboard', async () => {
    const page = await open('/explorer/');
    await page.locator('svg a[aria-label^="Bretagne"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameters(page).getAll('region')).toEqual(['bretagne']);
    // Said of the region, and of the whole map, to who does not see the list get shorter.
    expect(await page.locator('svg a[aria-label^="Bretagne"]').getAttribute('aria-current')).toBe('true');
    expect(await page.locator('svg[role="group"]').getAttribute('aria-label')).toContain(await status(page));
    // Its outline is whole: drawn above its neighbours.
    const path = await page.locator('svg a[aria-label^="Bretagne"] path').getAttribute('d');
    expect(await page.locator('[data-outline] path').getAttribute('d')).toBe(path);
    expect(await page.locator('svg a.off').count()).toBeGreaterThan(0);
    expect(await page.locator('.explorer-map .credit').innerText()).toMatch(/sans couleur n’a aucun pôle/u);
    await page.close();
  });

  it('takes three poles to compare, not four, and leads to them', async () => {
    const page = await open('/explorer/');
    const boxes = page.locator('.pick input');
    for (const index of [0, 1, 2]) await boxes.nth(index).check();
    await boxes.nth(3).click();
    expect(await boxes.nth(3).isChecked()).toBe(false);
    await expect.poll(() => page.locator('[data-tray] [role="status"]').innerText()).toMatch(/3\spôles au plus/u);
    const picked = (parameters(page).get('p') ?? '').split(',');
    expect(picked).toHaveLength(3);
    await page.locator('[data-tray] a').click();
    await page.locator('.compared').waitFor();
    expect(parameters(page).get('p')).toBe(picked.join(','));
    await page.close();
  });

  it('gives each mark of the map room for a finger, on a telephone too', async () => {
    const page = await open('/explorer/', 390);
    const boxes = await page
      .locator('[data-mark] use')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThan(5);
    const middle = ({ x, y, width, height }: DOMRect): [number, number] => [x + width / 2, y + height / 2];
    for (const [index, box] of boxes.entries()) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(23.5);
      for (const other of boxes.slice(index + 1)) {
        const [[x, y], [otherX, otherY]] = [middle(box), middle(other)];
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(23.5);
      }
    }
    await page.close();
  });

  it('gives the poles of the current filter as the same CSV as the whole table', async () => {
    const page = await open('/explorer/?region=bretagne');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
    const csv = await readFile(await download.path(), 'utf8');
    const slugs = await page
      .locator('[data-rows] h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(
      csv
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0])
        .sort(),
    ).toEqual(slugs.sort());
    await page.close();
  });

  it('prints every pole that answers, under the filters that were chosen', async () => {
    const page = await open('/explorer/?fiche=complete&fiche=partial');
    const all = await count(page);
    expect(await page.locator('[data-rows] > li').count()).toBeLessThan(all);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-rows] > li').count()).toBe(all);
    expect(await page.locator('[data-printed]').innerText()).toMatch(/^\S.*\s·\s\S/u);
    // As wide as the sheet: the column of the filters is not printed.
    const [list, sheet] = await Promise.all([page.locator('.explorer-list').boundingBox(), page.locator('.explorer').boundingBox()]);
    expect(list?.width).toBeGreaterThan((sheet?.width ?? 0) / 2);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('[data-rows] > li').count()).toBeLessThan(all);
    await page.close();
  });

  it('shows the words sought beside the filters, and takes them away alone', async () => {
    const page = await open('/explorer/?q=culture&region=bretagne', 390);
    expect((await page.locator('[data-chosen] button').allInnerTexts()).map((text) => text.replace(/\s/gu, ' '))).toEqual([
      '« culture » ×',
      'Bretagne ×',
    ]);
    await page.locator('[data-chosen] button').first().click();
    await expect.poll(() => parameters(page).toString()).toBe('region=bretagne');
    await page.close();
  });

  it.each(['/explorer/', '/poles/', '/pratiques/immobilier/', '/donnees/'])(
    'begins no line of %s with the mark between two facts, on a telephone',
    async (path) => {
      const page = await open(path, 390);
      const begun = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode as Text;
          for (let at = data.indexOf('·'); at >= 0; at = data.indexOf('·', at + 1)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, at);
            range.setEnd(walker.currentNode, at + 1);
            const { left, width } = range.getBoundingClientRect();
            const edge = parentElement?.closest('p, li, dd, td')?.getBoundingClientRect().left ?? 0;
            if (width > 0 && left - edge < 3) found.push(data.trim().slice(0, 60));
          }
        }
        return found;
      });
      expect(begun).toEqual([]);
      await page.close();
    },
  );

  it('reads whole without script: every pole, the map, a way to the same poles by region', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/explorer/`);
    expect(await page.locator('[data-rows] > li').count()).toBe(await count(page));
    expect(await page.locator('noscript a[href="/poles/"]').isVisible()).toBe(true);
    expect(await page.locator('[data-facets]').isVisible()).toBe(false);
    await context.close();
  });
});
