/** Texts that editors are known to damage, in the real CMS: a word is added, and nothing else changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeCaret } from '../support/place-caret.ts';
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
const paragraph = 'Une phrase avec des mots **gras** et un lien vers [[SCIC]], pour remplir un paragraphe de la page.\n\n';
const megabyte = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length));
const long = {
  ...texts,
  immense: `${head('Immense')}Une phrase à compléter.\n\n${megabyte}`,
};

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({
    '.gitattributes': '* -text\n',
    ...Object.fromEntries(Object.entries(long).map(([name, text]) => [`content/terms/${name}.md`, text])),
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
    await placeCaret(field().getByText('Une phrase à compléter'), 'End');
    await page.keyboard.type(' Fin 🌻.', { delay: 40 });
    const saved = await save('terms', name);
    // The mark, which the check refuses, is left out: nothing else is.
    const wanted = (texts[name] ?? '').replace(BOM, '').replace('Une phrase à compléter.', 'Une phrase à compléter. Fin 🌻.');
    expect(JSON.stringify(saved.trimEnd())).toBe(JSON.stringify(wanted.trimEnd()));
    expect(errors).toEqual([]);
  });
});

describe('a text of one megabyte', { timeout: 180_000 }, () => {
  const over = /dépasse 256\sKo\. Répartissez la page en plusieurs pages qui se citent\. Coupez ici ce qui est en trop/u;

  it('is said to be over the limit as soon as it opens, and is saved once it is cut', async () => {
    const { page, address, button, save, errors } = workshop;
    await page.goto('about:blank');
    await page.goto(`${address}#/collections/terms/entries/immense`);
    await page.getByRole('alert').filter({ hasText: over }).waitFor();
    const source = page.getByRole('textbox', { name: 'Code source du texte' });
    expect(await source.inputValue()).toContain(megabyte.trim());
    expect(await button('Vue mise en page').isDisabled()).toBe(true);
    expect(await button('Aperçu').isDisabled()).toBe(true);
    await source.press('Control+Home');
    await source.press('ArrowDown');
    await page.keyboard.type('Avant. ', { delay: 40 });
    await button('Enregistrer').click();
    await page.getByText(over).nth(1).waitFor();
    expect(await source.inputValue()).toContain(`Avant. Une phrase à compléter.\n\n${megabyte.trim()}`);
    await source.fill('\nUne phrase à compléter, la suite ailleurs.\n');
    await page.getByRole('alert').filter({ hasText: over }).waitFor({ state: 'hidden' });
    await button('Vue mise en page').click();
    await workshop.body().getByText('la suite ailleurs').waitFor();
    expect(await save('terms', 'immense')).toBe(`${head('Immense')}Une phrase à compléter, la suite ailleurs.\n`);
    expect(errors).toEqual([]);
  });

  it('is said to be over the limit when it is pasted, and can be taken back', async () => {
    const { page, open, body, button, save, errors } = workshop;
    await open('terms', 'emoji', 'Une phrase à compléter');
    await placeCaret(body().getByText('Une phrase à compléter'), 'End');
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
        }),
      );
    }, megabyte);
    await page.getByRole('alert').filter({ hasText: over }).waitFor();
    await button('Annuler').click();
    await page.getByRole('alert').filter({ hasText: over }).waitFor({ state: 'hidden' });
    await page.keyboard.press('End');
    await page.keyboard.type(' Voilà.', { delay: 40 });
    expect(await save('terms', 'emoji')).not.toContain('mots **gras**');
    expect(errors).toEqual([]);
  });
});
