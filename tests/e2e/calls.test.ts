/** Calls to sources in the text of the real CMS: shown as the site prints them, written as they are. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseSourceFile } from '../../src/sources/source-file.ts';
import { placeCaret } from '../support/place-caret.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const SOURCE = 'content/sources/halage.md';
const TERM = 'content/terms/iae.md';
const BODY = `Un fait[^halage], un mot[^mot], puis le fait[^halage] et rien[^nulle-part].

[^mot]: Une note de la page.
`;
const term = `---\ntitle: IAE\ndescription: Un sigle.\n---\n\n${BODY}`;
const title = parseSourceFile(SOURCE, readFileSync(SOURCE, 'utf8'))?.frontMatter.data['title'];

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ [TERM]: term, [SOURCE]: readFileSync(SOURCE, 'utf8') });
});
afterAll(() => workshop?.close());

it(
  'a call shows its number and the title of its source, a key that is none stays to be seen, and the text keeps its keys',
  { timeout: 120_000 },
  async () => {
    const { page, body, open, save, errors } = workshop;
    await open('terms', 'iae', 'Un fait');
    const calls = body().locator('.call');
    // Once the wiki is loaded: until then nobody knows which key is none.
    await expect.poll(() => calls.allTextContents()).toEqual(['[1]', '[2]', '[1]', '[nulle-part]']);
    expect(await calls.first().getAttribute('title')).toBe(title);
    // Numbers follow the order of the first calls.
    // A press on a call puts the caret after it.
    await placeCaret(calls.nth(1), 'Control+Home');
    await page.keyboard.type('Avant[^mot] tout. ', { delay: 30 });
    await expect.poll(() => calls.allTextContents()).toEqual(['[1]', '[2]', '[1]', '[2]', '[nulle-part]']);
    // One is taken away as a whole, and given back.
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    await expect.poll(() => calls.count()).toBe(4);
    await page.keyboard.press('Control+z');
    await expect.poll(() => calls.allTextContents()).toEqual(['[1]', '[2]', '[1]', '[2]', '[nulle-part]']);
    expect(await save('terms', 'iae')).toBe(term.replace('Un fait', 'Avant[^mot] tout. Un fait'));
    expect(errors).toEqual([]);
  },
);
