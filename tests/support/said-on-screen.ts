/** What a page says to whoever reads it, with their eyes or by ear, and whether it is French. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { buildDecapConfig } from '../../src/cms/decap-config.ts';
import { completeFrench } from '../../src/cms/complete-french.ts';
import type { Phrases } from '../../src/cms/decap.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { titleOf } from '../../src/wiki/corpus.ts';

/** Attributes that are read out or shown. */
const READ_OUT = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];
/** Of the configuration, what a form shows. */
const SHOWN = new Set(['label', 'label_singular', 'description', 'hint']);

/** Every text and label in the page, shown or only read out; of fields, what they hold too. */
export const readSaid = (page: Page): Promise<string[]> =>
  page.evaluate((attributes) => {
    const said = new Set<string>();
    const hear = (text: string | null | undefined) => text?.trim() && said.add(text.trim());
    for (const element of document.querySelectorAll('body, body *')) {
      if (element.closest('script, style, noscript, [hidden]')) continue;
      for (const name of attributes) hear(element.getAttribute(name));
      for (const { nodeType, nodeValue } of element.childNodes) if (nodeType === Node.TEXT_NODE) hear(nodeValue);
    }
    return [...said];
  }, READ_OUT);

/** Judges texts by the words they may be made of: those of Decap's French, of our own strings, of the model, of these entries and of the titles of the sources that they name. */
export async function readFrench(entries: Readonly<Record<string, string>>): Promise<(text: string) => boolean> {
  const locale = pathToFileURL(join('node_modules/decap-cms-locales/dist/esm/fr/index.js')).href;
  const { default: own } = (await import(locale)) as { default: Phrases };
  // A field says of a date what the check says of it.
  const files = [...readdirSync('src/ui').map((file) => join('src/ui', file)), 'src/checks/front-matter-codes.ts'];
  const texts = Object.values(entries);
  const ui = files.map((file) => readFileSync(file, 'utf8'));
  const known = new Set(
    [
      JSON.stringify(Object.values(flatten(completeFrench(own)))),
      // What stands between quotes, without the patterns of English words nor what is computed.
      ...ui.flatMap((text) => text.replaceAll(/\$\{[^}]*\}/gu, ' ').match(/'(?:[^'\n\\]|\\.)*'|`[^`]*`/gu) ?? []),
      ...shown(
        buildDecapConfig({
          url: 'https://exemple.org',
          base: '/',
          forge: { backend: '', repository: '', branch: 'main', applicationId: '', address: '' },
        }),
      ),
      // Days of the calendar, and who signs what is committed here.
      ...Array.from({ length: 12 }, (_, month) => new Date(2000, month).toLocaleString('fr', { month: 'long' })),
      execFileSync('git', ['config', '--default', '', 'user.name'], { encoding: 'utf8' }),
      ...readContent(process.cwd())
        .files.filter(({ collection, slug }) => collection === 'sources' && texts.some((text) => text.includes(slug)))
        .map(titleOf),
      ...texts.map((text) => text.replaceAll(/^[\s-]*\w+:/gmu, ' ')),
    ].flatMap(toWords),
  );
  return (text) => toWords(text).every((word) => known.has(word));
}

const toWords = (text: string): string[] =>
  text
    .replaceAll(/https?:\S+|[\w.]+:\d+\//gu, ' ')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];

const flatten = (phrases: Phrases): string[] =>
  Object.values(phrases).flatMap((value) => (typeof value === 'string' ? [value] : flatten(value)));

function shown(config: unknown): string[] {
  if (typeof config !== 'object' || config === null) return [];
  return Object.entries(config).flatMap(([key, value]) => (typeof value === 'string' ? (SHOWN.has(key) ? [value] : []) : shown(value)));
}
