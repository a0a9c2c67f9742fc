/** The editor of texts in the real CMS: what was not touched keeps its bytes, all the way to git. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownTexts, specificationTexts, wikiTexts } from '../support/markdown-texts.ts';
import { placeCaret } from '../support/place-caret.ts';
import { pasteInWidget, proveWidget } from '../support/prove-widget.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const guide = readFileSync('content/guides/batir-le-modele-economique.md', 'utf8');
const texts = readFileSync(new URL('../fixtures/editor/texts.md', import.meta.url), 'utf8').replaceAll('%%%%\n', '\nUn intervalle.\n\n');
const term = `${/^---\n[\s\S]*?\n---\n/u.exec(readFileSync('content/terms/iae.md', 'utf8'))?.[0]}\n${texts}`;

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({ 'content/guides/batir-le-modele-economique.md': guide, 'content/terms/iae.md': term });
});
afterAll(() => workshop?.close());

const makeImage = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'olive' } })
    .png()
    .toBuffer();

/** Faults that axe finds in the editor, by all its rules or by those of these tags. */
const findFaults = async (tags?: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page: workshop.page }).setLegacyMode().include('.wiki-editor');
  const { violations } = await (tags ? axe.withTags(tags) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

describe('the editor of a text', { timeout: 240_000 }, () => {
  it('changes one word of a guide, and no other byte of the file', async () => {
    const { page, open, save } = workshop;
    await open('guides', 'batir-le-modele-economique', 'Celui-ci parle du reste');
    await workshop.goToEnd('Celui-ci parle du reste');
    await page.keyboard.type(' Vraiment.', { delay: 40 });
    const saved = await save('guides', 'batir-le-modele-economique');
    expect(saved).toBe(guide.replace('Celui-ci parle du reste.', 'Celui-ci parle du reste. Vraiment.'));
    expect(await findFaults()).toEqual([]);
  });

  it('proposes pages and sources, puts a passage in a block, and shows the page as the site prints it', async () => {
    const { page, body, button, save } = workshop;
    await body().getByText('La suite du chemin').click();
    // At once: the browser tells of the caret a moment later, and the text ends with a full stop after a link.
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Voir [[le phares', { delay: 40 });
    await page.getByRole('option', { name: /^Le PHARES/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('[^cocagn', { delay: 40 });
    await page
      .getByRole('option', { name: /cocagne$/u })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Un mot de plus.', { delay: 40 });
    await page.keyboard.press('Shift+Home');
    await page.locator('.wiki-editor summary', { hasText: 'Insérer' }).click();
    await button('Attention').click();
    await button('Aperçu').click();
    const preview = page.frameLocator('.wiki-editor iframe');
    expect(await preview.getByRole('link', { name: 'Le PHARES' }).getAttribute('href')).toBe('/poles/phares/');
    expect(await preview.locator('.callout-attention').textContent()).toContain('Un mot de plus.');
    await button('Revenir à l’écriture').click();
    expect(await save('guides', 'batir-le-modele-economique')).toContain(
      'Voir [[Le PHARES]][^cocagne]\n\n:::attention\nUn mot de plus.\n:::\n',
    );
  });

  it('opens the form of a source that is not there yet, whose key is in the text already', async () => {
    const { page, body, save, repository } = workshop;
    await placeCaret(body().locator('p').last(), 'Control+End');
    await page.keyboard.type(" Un chiffre[^L'étude des cantines", { delay: 40 });
    const [form] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('option', { name: 'Créer la source « L’étude des cantines »' }).click(),
    ]);
    // The key follows the title that the form is saved with.
    await form.getByRole('textbox', { name: 'Titre', exact: true }).fill('L’étude des cantines communes');
    await form.getByRole('textbox', { name: 'Éditeur' }).fill('Un pôle');
    await form.getByRole('textbox', { name: 'Date' }).fill('2024');
    for (const name of ['Nature', 'État']) {
      await form.getByRole('combobox', { name }).click();
      await form.getByRole('option').first().click();
    }
    await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await form.getByText('Modifications enregistrées').waitFor();
    expect(repository.git('branch', '--list', 'cms/sources/*')).toContain('cms/sources/l-etude-des-cantines-communes');
    await form.close();
    expect(await save('guides', 'batir-le-modele-economique')).toContain(' Un chiffre[^l-etude-des-cantines-communes]');
  });

  it('puts an image in the text once it is described, and says what is wrong with one that is too heavy or that is missing', async () => {
    const { page, button, open, save, repository } = workshop;
    await open('guides', 'batir-le-modele-economique', 'Celui-ci parle du reste');
    await workshop.goToEnd('Celui-ci parle du reste');
    await page.keyboard.press('Enter');
    await button('Image').click();
    const file = page.locator('input[type=file]');
    await file.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(20_000_000) });
    await expect.poll(() => workshop.said.at(-1)).toContain('plus de 10 Mo');
    await file.setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    });
    await expect.poll(() => workshop.said.at(-1)).toContain('« logo.svg » n’est pas une image que le site sait montrer');
    expect(await page.getByText('logo.svg').count()).toBe(0);
    await file.setInputFiles({ name: 'hall.png', mimeType: 'image/png', buffer: await makeImage() });
    await button('Choisir cette image').click();
    const description = page.getByLabel('Ce que montre l’image');
    await description.waitFor();
    // On the screen, ready to be described.
    await expect.poll(() => description.evaluate((field) => field === document.activeElement), { timeout: 10_000 }).toBe(true);
    await expect
      .poll(
        () => description.evaluate((field) => field.getBoundingClientRect().bottom < innerHeight && field.getBoundingClientRect().top > 0),
        { timeout: 10_000 },
      )
      .toBe(true);
    await expect.poll(() => page.locator('.image-card img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40);
    await button('Enregistrer').click();
    await page.getByText('n’est ni décrite ni dite décorative').first().waitFor();
    const choice = page.getByRole('checkbox', { name: 'Décorative' });
    await choice.check();
    expect(await description.isDisabled()).toBe(true);
    expect(await save('guides', 'batir-le-modele-economique')).toContain(
      'Vraiment.\n\n![](../media/guides/batir-le-modele-economique/hall.png "décorative")\n\n',
    );
    expect(await choice.isChecked()).toBe(true);
    await choice.uncheck();
    await description.fill('Le hall du bâtiment');
    const saved = await save('guides', 'batir-le-modele-economique');
    const path = 'media/guides/batir-le-modele-economique/hall.png';
    expect(saved).toContain(`Vraiment.\n\n![Le hall du bâtiment](../${path})\n\n`);
    expect(repository.git('ls-tree', '--name-only', 'cms/guides/batir-le-modele-economique', `content/${path}`)).toBe(`content/${path}`);
    expect(await findFaults()).toEqual([]);
    await button('Code source').click();
    await page.getByLabel('Code source du texte').fill('![Un plan](../media/guides/x/plan.png)\n');
    await button('Vue mise en page').click();
    await page.getByText('plan.png » est introuvable').waitFor();
  });

  it('keeps what it cannot show as its source, and writes it as it stands', async () => {
    const { page, body, open, save } = workshop;
    await open('terms', 'iae', 'Un paragraphe avec');
    await page.getByLabel('Passage en code source').first().waitFor();
    await placeCaret(body().getByText('une citation'), 'Home', { x: 24, y: 8 });
    await page.keyboard.type('Ici, ', { delay: 40 });
    const saved = await save('terms', 'iae');
    expect(saved.trimEnd()).toBe(term.replace('> une citation', '> Ici, une citation').trimEnd());
    // Here the text skips a level of heading on purpose: the rules that judge the text are left to the check.
    expect(await findFaults(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])).toEqual([]);
  });

  it('goes to the source and back with the same text', async () => {
    const { page, body, button } = workshop;
    await button('Code source').click();
    const source = page.getByLabel('Code source du texte');
    expect(await source.inputValue()).toContain('> Ici, une citation');
    await source.press('Control+End');
    await source.pressSequentially('\n\nVoir [[PHARES]].', { delay: 40 });
    await button('Vue mise en page').click();
    await body().getByText('PHARES', { exact: true }).waitFor();
  });

  it('gives back at the next opening what was not saved when the page closed, and says so', async () => {
    const { page, body, button, open } = workshop;
    await open('terms', 'iae', 'Un paragraphe avec');
    await page.getByText('gardé dans ce navigateur').waitFor();
    await body().getByText('PHARES', { exact: true }).waitFor();
    await button('Revenir à la version enregistrée').click();
    expect(await body().getByText('PHARES', { exact: true }).count()).toBe(0);
  });

  it.each(['word', 'libreoffice'])('keeps the lists and the tables of what is pasted from %s, and none of its styles', async (program) => {
    const { page } = workshop;
    const paste = (name: string) => readFileSync(new URL(`../fixtures/editor/${name}`, import.meta.url), 'utf8');
    expect(await pasteInWidget(page, paste(`${program}.html`))).toBe(paste('pasted.md'));
  });

  it('gives back every text to the byte, and touches nothing but the block in which a word is typed', async () => {
    const sample = wikiTexts().texts.filter((text, index) => text !== '' && index % 12 === 0);
    const examples = specificationTexts().flatMap(({ texts: all }) => all.filter((_, index) => index % 20 === 0));
    const { losses, identical, typed } = await proveWidget(workshop.page, [...ownTexts().texts, ...sample, ...examples]);
    expect(losses).toEqual([]);
    expect(identical).toBeGreaterThan(20);
    expect(typed).toBeGreaterThan(15);
  });

  it('throws nothing in the page', () => {
    expect(workshop.errors).toEqual([]);
  });
});
