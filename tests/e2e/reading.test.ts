import { describe, expect, it } from 'vitest';
import { note } from '../support/note-finding.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

describe('a visitor', () => {
  it('searches « l’innovation » from the home page and opens an entry that speaks of it', async () => {
    const page = await site.browser.newPage();
    await page.goto(site.url);
    await page.locator('main input[name="q"]').fill('l’innovation');
    await page.keyboard.press('Enter');
    const first = page.locator('[data-search-results] ol.items > li').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/innovation/iu);
    expect(page.url()).toContain('/recherche/?q=');
    await first.locator('a').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/recherche/'));
    expect(await page.locator('main').innerText()).toMatch(/innovation/iu);
    await page.close();
  });

  it('finds on paper the address of the page and its code, which the screen neither shows nor loads', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto(`${site.url}/guides/choisir-une-forme-juridique/`, { waitUntil: 'networkidle' });
    const code = page.locator('.printed svg');
    expect([await code.count(), asked.filter((url) => url.endsWith('qr.svg'))]).toEqual([0, []]);
    // What the browser does as it prints; paper.test.ts has it print.
    await page.evaluate(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))));
    await page.locator('[data-print]').click();
    await code.waitFor({ state: 'attached' });
    expect(await code.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await code.isVisible()).toBe(true);
    expect(await page.locator('.printed').innerText()).toMatch(/^https?:.*\/guides\/choisir-une-forme-juridique\/$/u);
    // Before the text: after it, they could be alone on a sheet.
    const [top, text] = await page.locator('.printed, article').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(top).toBeLessThan(text ?? 0);
    await page.close();
  });

  it('finds on paper no way through the site, which nobody can follow there', async () => {
    const page = await site.browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const shown: string[] = [];
    for (const path of kindsOfPage) {
      await page.goto(site.url + path);
      const ways = page.locator(
        ':is(.site-header, .site-footer, .skip, .contents, .alphabet, .breadcrumbs, .around, .steps, form, button):visible',
      );
      shown.push(...(await ways.evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 80)))).map((each) => `${path} ${each}`));
    }
    await page.close();
    expect(shown).toEqual([]);
  });

  it('compares the bars of a plot on a telephone: as wide as the row, under its words and numbers, nothing to scroll', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${site.url}/combien-de-ptce/`);
    const rows = await page.locator('[data-plot="chiffres"] tbody tr').evaluateAll((all) =>
      all.map((row) => {
        const bars = row.querySelector('.bars')?.getBoundingClientRect();
        const words = [...row.querySelectorAll('th, td:not(.drawn)')].flatMap((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect().bottom;
        });
        return { width: bars?.width ?? 0, isUnder: (bars?.top ?? 0) >= Math.max(...words) };
      }),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { width, isUnder } of rows) {
      expect(width).toBeGreaterThan(300);
      expect(isUnder).toBe(true);
    }
    const frame = page.locator('.table-scroll', { has: page.locator('[data-plot="chiffres"]') });
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await page.close();
  });

  it('reads every kind of page without JavaScript', async ({ task }) => {
    note(task, { topic: 'script' });
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of kindsOfPage) {
      await page.goto(site.url + path);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
    }
    await context.close();
  });

  it('sends no request to another site, and meets no error', async () => {
    const page = await site.browser.newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
    });
    for (const path of [...kindsOfPage, '/admin/']) await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    // The CMS asks for its server, which a plain file host does not have.
    expect(errors.filter((error) => !error.includes('/api/v1'))).toEqual([]);
    await page.close();
  });

  it.for([
    ['at 320 px', 'reflow', 320, ''],
    ['at 390 px', 'reflow', 390, ''],
    ['at 768 px', 'reflow', 768, ''],
    ['at 1024 px', 'reflow', 1024, ''],
    ['at 1280 px', 'reflow', 1280, ''],
    ['when its text is twice as large', 'zoom', 1280, 'html { font-size: 200% }'],
    [
      'with the spacing of text that WCAG 1.4.12 asks for',
      'spacing',
      390,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    ],
  ] as const)('never scrolls sideways %s', async ([, topic, width, style], { task }) => {
    note(task, { topic, widths: [width], criteria: { reflow: ['10.11'], zoom: ['10.4'], spacing: ['10.12'] }[topic] });
    const context = await site.browser.newContext({ viewport: { width, height: 640 }, bypassCSP: true });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of kindsOfPage) {
      await page.goto(site.url + path);
      if (style) await page.addStyleTag({ content: style });
      const size = await page.evaluate(() => document.documentElement.scrollWidth);
      if (size > width) wide.push(`${path} ${size}`);
    }
    await context.close();
    note(task, { counts: { faults: wide.length } });
    expect(wide).toEqual([]);
  });

  it('keeps the theme chosen from one page to the next', async () => {
    const context = await site.browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.locator('[data-theme-toggle]').click();
    const chosen = await page.locator('html').getAttribute('data-theme');
    await page.goto(`${site.url}/guides/`);
    expect(chosen).toBe('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await context.close();
  });

  it('reaches the main text, the menu and the search by keyboard alone', async () => {
    const page = await site.browser.newPage();
    await page.goto(site.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).not.toBe('');
    await page.goto(site.url);
    const names: string[] = [];
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          () => (document.activeElement as HTMLInputElement | null)?.name || document.activeElement?.textContent?.trim() || '',
        ),
      );
    }
    expect(names).toContain('Guides');
    expect(names).toContain('q');
    await page.close();
  });
});
