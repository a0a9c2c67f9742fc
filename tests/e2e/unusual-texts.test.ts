/** Texts that editors are known to damage, in the real CMS: a word is added, and nothing else changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const BOM = '\uFEFF';
const head = (title: string) => `---\ntitle: ${title}\ndescription: "Une phrase, d'abord."\n---\n\n`;
const body = 'Une phrase à compléter.\n\n- [ ] à faire\n- [x] fait\n\n| a | b |\n|:--|--:|\n| 1 | 2 |\n';
const emoji =
  'Une phrase à compléter.\n\nUne famille 👨‍👩‍👧‍👦, un drapeau 🇫🇷, une peau 👋🏽, un signe rare 𝒳, un accent décomposé e\u0301 et un espace\u202Ffin.\n';
const texts: Readonly<Record<string, string>> = {
  crlf: `${head('CRLF')}${body}`.replaceAll('\n', '\r\n'),
  marque: `${BOM}${head('Marque')}${body}`,
  emoji: `${head('Emoji 👩🏽‍🌾')}${emoji}`,
};

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({
    '.gitattributes': '* -text\n',
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`content/terms/${name}.md`, text])),
  });
});
afterAll(() => workshop?.close());

describe('a word added to a text', { timeout: 180_000 }, () => {
  it.each([
    ['whose lines end with CR and LF', 'crlf'],
    ['that begins with a byte order mark', 'marque'],
    ['with emoji, flags, rare signs and decomposed accents', 'emoji'],
  ])('%s loses nothing of it', async (_, name) => {
    const { page, body: field, open, save, errors } = workshop;
    await open('terms', name, 'Une phrase à compléter');
    await field().getByText('Une phrase à compléter').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Fin 🌻.', { delay: 40 });
    const saved = await save('terms', name);
    // The mark, which the check refuses, is left out: nothing else is.
    const wanted = (texts[name] ?? '').replace(BOM, '').replace('Une phrase à compléter.', 'Une phrase à compléter. Fin 🌻.');
    expect(JSON.stringify(saved.trimEnd())).toBe(JSON.stringify(wanted.trimEnd()));
    expect(errors).toEqual([]);
  });
});
