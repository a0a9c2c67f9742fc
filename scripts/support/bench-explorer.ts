import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../tests/support/browser.ts';
import { serveFolder } from '../../tests/support/serve-folder.ts';

const POLES = 5000;
/** Marks that a map of so many poles holds: neighbouring towns are one mark, so that the map has room for no more. */
const MARKS = 300;
const SLOWDOWN = 4;
const ROUNDS = 5;
/** A telephone, where the filters are folded, and a desk, where all of them are on the screen. */
const WIDTHS = [390, 1280] as const;

/** The map with more marks: its own ones repeated, each moved by a fixed rule. */
function growMap(html: string, count: number): string {
  const marks = html.match(/<a data-mark .*?<\/a>/gsu) ?? [];
  const move = (mark: string, index: number): string =>
    mark.replaceAll(
      / ([xy])="([\d.]+)"/gu,
      (_, axis: string, at: string) => ` ${axis}="${(Number(at) + ((index * (axis === 'x' ? 97 : 61)) % 400)) % 1000}"`,
    );
  const many = Array.from({ length: count }, (_, index) =>
    index < marks.length ? (marks[index] ?? '') : move(marks[index % marks.length] ?? '', index),
  );
  return html.replace(marks.join(''), many.join(''));
}

/** The built page with many rows: its own ones repeated, the values of each dealt again by a fixed rule. */
function growPage(html: string, count: number): string {
  const rows = html.match(/<li data-v=.*?<\/li>/gsu) ?? [];
  const values = rows.map((row) => /data-v="([^"]*)"/u.exec(row)?.[1] ?? '');
  const many = Array.from({ length: count }, (_, index) =>
    (rows[index % rows.length] ?? '')
      .replace(/data-v="[^"]*"/u, `data-v="${values[(index * 31 + Math.floor(index / rows.length)) % values.length] ?? ''}"`)
      .replace(/data-m="?\d+"?/u, `data-m="${index % MARKS}"`)
      .replace(/\/poles\/([^/"]+)\//u, `/poles/$1-${index}/`),
  );
  return growMap(html.replace(rows.join(''), many.join('')), MARKS);
}

/** From the press on a box, or the last letter of a word, until the answer is on the screen, in milliseconds. */
const timeOf = (browserPage: Page, act: 'press' | 'type', round: number): Promise<number> =>
  browserPage.evaluate(
    async ([how, turn]) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-facets] [type="checkbox"]')];
      const word = document.querySelector<HTMLInputElement>('[data-facets] [name="q"]');
      const started = performance.now();
      if (how === 'press') boxes[(turn as number) * 7]?.click();
      else if (word) {
        word.value = ['ma', 'bre', 'cult', 'asso', 'ind'][turn as number] ?? '';
        word.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - started;
    },
    [act, round] as const,
  );

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints both times of a page opened at a width. */
async function benchAt(browser: Browser, address: string, html: string, width: number): Promise<void> {
  const tab = await browser.newPage({ viewport: { width, height: 844 } });
  await tab.route('**/explorer/', (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await tab.goto(address, { waitUntil: 'load' });
  await tab.locator('.pick').first().waitFor();
  const found = Number.parseInt(await tab.locator('[data-status]').innerText(), 10);
  const marks = await tab.locator('[data-mark]').count();
  if (marks !== MARKS) throw new Error(`La carte a ${marks} points, et non ${MARKS}.`);
  if (found !== POLES) throw new Error(`La page annonce ${found} pôles, et non ${POLES}.`);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  for (const [name, act] of [
    ['Cocher un filtre', 'press'],
    ['Écrire un mot', 'type'],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(tab, act, round));
    console.log(
      `${`${name}, ${width} px`.padEnd(26)} ${median(times).toFixed(0).padStart(5)} ms (médiane de ${ROUNDS}, ${POLES} pôles, processeur ${SLOWDOWN} fois plus lent ; ${times.map((time) => time.toFixed(0)).join(', ')})`,
    );
  }
  await tab.close();
}

/**
 * Prints how long the explorer of the built site (`dist/` under `root`) takes to answer with many poles, on a slow processor, in
 * a real browser, and what its script weighs. Throws when the page does not hold the poles it was given.
 */
export async function benchExplorer(root: string): Promise<void> {
  const site = join(root, 'dist');
  const page = readFileSync(join(site, 'explorer/index.html'), 'utf8');
  const { address, close } = await serveFolder(site);
  const browser = await launchChromium();
  try {
    const html = growPage(page, POLES);
    for (const width of WIDTHS) await benchAt(browser, new URL('explorer/', address).href, html, width);
    const scripts = [...page.matchAll(/<script[^>]*src="\/([^"]+)"/gu)].map(([, path = '']) => readFileSync(join(site, path)));
    const bytes = (sizes: readonly number[]): string => (sizes.reduce((sum, size) => sum + size, 0) / 1024).toFixed(1);
    console.log(
      `Script de la page          ${bytes(scripts.map(({ length }) => length))} Ko, ${bytes(scripts.map((script) => brotliCompressSync(script).length))} Ko en brotli`,
    );
  } finally {
    await browser.close();
    close();
  }
}
