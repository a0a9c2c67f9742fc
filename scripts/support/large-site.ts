/** A site as large as the wiki may become, for measures: pages of real sentences under invented names, beside the built shell of the search. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPage, type PageText } from '../../src/search/index/read-page.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { inventName, pickFrom, toChance } from './chance.ts';

const SECTIONS = 6;
const PARAGRAPHS = 4;

/**
 * Writes `count` pages into `folder`, made from the pages of the site built in `site`, with the search page and what it
 * loads. The same count gives the same pages: chance is a fixed sequence.
 */
export function writeLargeSite(site: string, folder: string, count: number): void {
  for (const name of ['_astro', 'recherche/index.html', 'icon.svg']) cpSync(join(site, name), join(folder, name), { recursive: true });
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .flatMap((file) => readPage(readFileSync(join(site, file), 'utf8')) ?? []);
  const sentences = pages.flatMap(({ sections }) => sections.flatMap(({ text }) => text.match(/[^.!?]{50,400}[.!?]/gu) ?? []));
  const chance = toChance();
  for (let at = 0; at < count; at++) {
    const model = pickFrom(pages, chance);
    const own = [inventName(chance), inventName(chance)] as const;
    const file = join(folder, 'poles', `page-${at}`, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      toHtml(model, own, () => pickFrom(sentences, chance)),
    );
  }
}

function toHtml({ title, kind, place, date, filters }: PageText, [first, second]: readonly [string, string], say: () => string): string {
  const data = Object.entries({ title: `${title} ${first} ${second}`, kind, place, date, ...filters });
  const meta = data.flatMap(([name, values]) =>
    [values].flat().map((value) => `<meta name="recherche:${name}" content="${escapeHtml(value)}">`),
  );
  const sections = Array.from({ length: SECTIONS }, (_, at) => {
    const paragraphs = Array.from({ length: PARAGRAPHS }, () => `<p>${escapeHtml(`${say()} ${say()}`)}</p>`);
    return `<h2 id="partie-${at}">${at % 2 ? first : second}</h2>${paragraphs.join('')}`;
  });
  return `<!doctype html><html lang="fr"><head><meta name="description" content="${escapeHtml(say())}">${meta.join('')}</head><body><main data-pagefind-body>${sections.join('')}</main></body></html>`;
}
