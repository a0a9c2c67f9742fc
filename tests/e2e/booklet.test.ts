import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageNumbers } from '../../scripts/support/page-numbers.ts';
import { printPdf } from '../../scripts/support/print-pdf.ts';
import { listGuides, readGuidesBook } from '../../src/booklet/guides-book.ts';
import { site as publicSite } from '../../src/site.ts';
import { siteFolder } from '../support/built-site.ts';
import { launchChromium } from '../support/browser.ts';
import { serveSite } from '../support/serve-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  site.close();
});
const chapters = () => page.locator('.chapter > h2').allInnerTexts();
const ready = (count: number) => page.locator(`[data-booklet-ready="${count}"]`).waitFor();

describe('a booklet', () => {
  it('begins from the guides, takes the pages that are ticked, and is there at the next visit', async () => {
    await page.goto(`${site.url}/guides/`);
    await page.getByText('Composer un dossier à imprimer').click();
    await page.getByLabel('Financer l’animation').check();
    await ready(1);
    await page.getByLabel('Gouverner à plusieurs').check();
    await ready(2);
    expect(await chapters()).toEqual(['Financer l’animation', 'Gouverner à plusieurs']);
    expect(page.url()).toContain('?p=guides/financer-l-animation,guides/gouverner-a-plusieurs');
    await page.goto(`${site.url}/dossier/`);
    await ready(2);
    await page.locator('[data-booklet-clear]').click();
    await ready(0);
    expect(await chapters()).toEqual([]);
  });

  it('says which pages of an address it does not know, until something else is chosen', async () => {
    await page.goto(`${site.url}/dossier/?p=guides/n-existe-pas,guides/gouverner-a-plusieurs,poles/epv`);
    await ready(1);
    const said = page.locator('[data-booklet-status]');
    expect((await said.innerText()).replace(/\s/gu, ' ')).toBe(
      '1 page dans le dossier. « guides/n-existe-pas » n’est pas une page à réunir : elle a été laissée de côté. « poles/epv » n’est pas une page à réunir : elle a été laissée de côté.',
    );
    await page.locator('[data-booklet-clear]').click();
    await ready(0);
    expect(await said.innerText()).toBe('Aucune page choisie.');
  });

  it('is what its address says, whole: no identifier twice, and its own links lead to its own parts', async () => {
    const guides = await listGuides(siteFolder);
    await page.goto(`${site.url}/dossier/?p=${guides.join(',')}`);
    await ready(guides.length);
    const { twice, lost } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll('.chapters a[href^="#"]')].map((link) =>
        decodeURIComponent((link.getAttribute('href') ?? '').slice(1)),
      );
      return {
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        lost: links.filter((id) => !document.getElementById(id)),
      };
    });
    expect(twice).toEqual([]);
    expect(lost).toEqual([]);
    expect(await page.locator('.chapters :is(script, form, [onclick])').count()).toBe(0);
  });

  it('keeps every word of every page that can be chosen, but for ways through the site and controls', async () => {
    await page.goto(`${site.url}/dossier/`);
    const paths = await page.locator('input[name="p"]').evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
    expect(new Set(paths.map((path) => path.split('/')[0])).size).toBeGreaterThan(3);
    await page.goto(`${site.url}/dossier/?p=${paths.join(',')}`);
    await ready(paths.length);
    const lacking = await page.evaluate(async (all) => {
      // Node by node: two parts beside each other are two words, with or without a space between them.
      const wordsOf = (node: Node | null): string[] => {
        const walker = document.createTreeWalker(node ?? document.createElement('p'), NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        while (walker.nextNode()) words.push(...(walker.currentNode.textContent?.match(/[\p{L}\p{N}]+/gu) ?? []));
        return words;
      };
      const count = (words: readonly string[]): Map<string, number> => {
        const counts = new Map<string, number>();
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
        return counts;
      };
      const read = async (path: string, at: number) => {
        const html = await (await fetch(`/${path}/`)).text();
        const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
        // What leads elsewhere or only serves on a screen is no text of the page.
        for (const each of main?.querySelectorAll(
          'nav, .contents, .tool, .status-bar, .around, script, template, form, button, svg, [hidden]',
        ) ?? [])
          each.remove();
        const kept = count(wordsOf(document.getElementById(`p${at + 1}`)));
        const lost = [...count(wordsOf(main))].filter(([word, times]) => (kept.get(word) ?? 0) < times);
        return { path, lost: lost.map(([word]) => word).join(' ') };
      };
      return (await Promise.all(all.map(read))).filter(({ lost }) => lost !== '');
    }, paths);
    expect(lacking).toEqual([]);
  });

  it('leads from each call of a note to its source, in a seminar as in a guide', async () => {
    await page.goto(`${site.url}/dossier/?p=seminaires/seminaire-du-28-fevrier-2013,etudes-de-cas/cooperer-sans-structure-mere-tarnos`);
    await ready(2);
    const lost = await page
      .locator('.chapters a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))));
    expect(lost).toEqual([]);
    expect(await page.locator('#p1 .ask').count()).toBe(7);
    expect(await page.locator('#p1 .notes li').count()).toBeGreaterThan(20);
  });

  it('prints its chapters alone, tagged, in French, with an outline, and links that lead to the public site', async () => {
    const pdf = await printPdf(browser, new URL(`${site.url}/`), 'dossier/?p=guides/financer-l-animation,guides/gouverner-a-plusieurs', {
      name: 'Essai',
      title: 'Essai',
      ready: '[data-booklet-ready="2"]',
    });
    const text = Buffer.from(pdf).toString('latin1');
    for (const sign of ['/StructTreeRoot', '/MarkInfo', '/Lang (fr)', '/Outlines', '/S /H2']) expect(text).toContain(sign);
    expect(text).toContain('/Title (Essai)');
    const hosts = new Set([...text.matchAll(/\/URI \((\w+:\/\/[^/)]*)/gu)].map(([, host]) => host));
    expect(hosts).toContain(new URL(publicSite.url).origin);
    expect(hosts).not.toContain(site.url);
    // Each chapter begins a page, after that of the contents.
    const [first = 0, second = 0] = ['p1', 'p2'].map((name) => readPageNumbers(pdf).get(name));
    expect(first).toBe(2);
    expect(second).toBeGreaterThan(4);
  });

  it('writes on paper where other sites and sources are, and the code of each page, but no address of a page beside its name', async () => {
    await page.goto(`${site.url}/dossier/?p=guides/financer-l-animation,guides/gouverner-a-plusieurs`);
    await ready(2);
    await page.evaluate(() => (window.print = () => void document.body.setAttribute('data-printed', '')));
    await page.locator('[data-booklet-print]').click();
    await page.locator('[data-printed]').waitFor();
    await page.pdf();
    expect(await page.locator('.chapter .printed svg path').count()).toBe(4);
    await page.emulateMedia({ media: 'print' });
    const written = await page.locator('.chapter a').evaluateAll((all: HTMLAnchorElement[]) =>
      all.flatMap((link) => {
        const { content } = getComputedStyle(link, '::after');
        return content === 'none'
          ? []
          : [
              {
                isSource: link.closest('.notes') !== null,
                isOfSite: link.origin === location.origin,
                content,
              },
            ];
      }),
    );
    const sources = written.filter(({ isSource }) => isSource);
    expect(sources.length).toBeGreaterThan(20);
    // Each where it really is; a document that is nowhere else, on the wiki.
    const host = new URL(publicSite.url).host;
    for (const { content } of sources) expect(content).toMatch(/^" \(\S+\)"$/u);
    expect(sources.filter(({ content }) => content.includes(host)).length).toBeLessThan(sources.length / 4);
    expect(written.filter(({ isSource, isOfSite }) => isOfSite && !isSource)).toEqual([]);
    expect(await page.locator('[data-booklet-form]').isVisible()).toBe(false);
    // Before them, what the booklet holds, and not what its page is for.
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    expect(await page.locator('.booklet-contents').innerText()).toBe('Financer l’animation\nGouverner à plusieurs');
    const broken = await page
      .locator(':is(.callout, .recommendation, tr, .contains-task-list li)')
      .evaluateAll((all) => all.filter((each) => getComputedStyle(each).breakInside !== 'avoid').map((each) => each.className));
    expect(broken).toEqual([]);
    await page.emulateMedia({ media: null });
  });
});

it('gives the guides in the order of their path, as an EPUB whose documents are XML and whose links hold', async () => {
  const guides = await listGuides(siteFolder);
  const book = await readGuidesBook(siteFolder, 'Les guides', '2026-11-27T05:00:00Z');
  expect(book.chapters.map(({ file }) => `guides/${file.replace('.xhtml', '')}`)).toEqual(guides);
  expect(guides[0], join(siteFolder, 'dossier')).toBe('guides/reunir-les-premiers-membres');
  const parts = new Map<string, Set<string>>();
  const links: { from: string; to: string }[] = [];
  for (const { file, body } of book.chapters) {
    const ids = new Set<string>();
    parts.set(file, ids);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ attributes }) => {
      if (attributes['id']) ids.add(String(attributes['id']));
      if (attributes['href'] && !/^https?:|^mailto:/u.test(String(attributes['href'])))
        links.push({ from: file, to: String(attributes['href']) });
    });
    parser.write(`<body>${body}</body>`).close();
  }
  const lost = links.filter(({ from, to }) => {
    const [file = '', id = ''] = to.split('#');
    const ids = parts.get(file || from);
    return !ids || (id !== '' && !ids.has(decodeURIComponent(id)));
  });
  expect(lost).toEqual([]);
});
