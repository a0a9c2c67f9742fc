/** The editor of texts in the real CMS: what was not touched keeps its bytes, all the way to git. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenContribution } from '../../src/contribution/open.ts';
import { serveSite } from '../../src/contribution/serve.ts';
import { launchChromium } from '../support/browser.ts';
import { siteFolder } from '../support/built-site.ts';
import { makeRepository, openRepository, type Repository } from '../support/repository.ts';

const guide = 'content/guides/batir-le-modele-economique.md';
const hard = 'content/terms/iae.md';
const texts = readFileSync(new URL('../fixtures/editor/texts.md', import.meta.url), 'utf8').replaceAll('%%%%\n', '\nUn intervalle.\n\n');
const files = {
  [guide]: readFileSync(guide, 'utf8'),
  [hard]: `---\ntitle: IAE\n---\n\n${texts}`,
};

let repository: Repository;
let opened: OpenContribution;
let server: Server;
let browser: Browser;
let page: Page;
let address: string;
const errors: string[] = [];

beforeAll(async () => {
  repository = makeRepository(files);
  opened = await openRepository(repository);
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(found));
    });
  });
  server = await serveSite({ dist: siteFolder, base: '/', port, opened, onPublished: () => undefined, say: () => undefined });
  address = `http://127.0.0.1:${port}/admin/`;
  browser = await launchChromium();
  page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 1200 } });
  page.setDefaultTimeout(90_000);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(address);
  await page.getByRole('button', { name: 'Se connecter' }).click();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
  await opened?.close();
  repository?.remove();
});

const body = () => page.getByRole('textbox', { name: 'Texte', exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const open = async (path: string, words: string) => {
  await page.goto('about:blank');
  await page.goto(`${address}#/collections/${path}`);
  await body().getByText(words).first().waitFor();
};
/** Saves, and reads the draft in git. */
const save = async (path: string) => {
  await button('Enregistrer').click();
  await page.getByText('Modifications enregistrées').last().waitFor();
  const [collection, name] = path.replace('content/', '').split('/');
  return `${repository.git('show', `cms/${collection}/${name?.replace('.md', '')}:${path}`)}\n`;
};

describe('the editor of a text', { timeout: 240_000 }, () => {
  it('changes one word of a guide, and no other byte of the file', async () => {
    await open('guides/entries/batir-le-modele-economique', 'Celui-ci parle du reste');
    await body().getByText('Celui-ci parle du reste').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Vraiment.', { delay: 40 });
    expect(await save(guide)).toBe(files[guide]?.replace('Celui-ci parle du reste.', 'Celui-ci parle du reste. Vraiment.'));
  });

  it('keeps what it cannot show as its source, and writes it as it stands', async () => {
    await open('terms/entries/iae', 'Un paragraphe avec');
    await page.getByLabel('Passage en code source').first().waitFor();
    await body().getByText('une citation').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Ici, ', { delay: 40 });
    const saved = await save(hard);
    expect(saved.trimEnd()).toBe(files[hard]?.replace('> une citation', '> Ici, une citation').trimEnd());
  });

  it('goes to the source and back with the same text', async () => {
    await button('Code source').click();
    const source = page.getByLabel('Code source du texte');
    expect(await source.inputValue()).toContain('> Ici, une citation');
    await source.press('Control+End');
    await source.pressSequentially('\n\nVoir [[PHARES]].', { delay: 40 });
    await button('Vue mise en page').click();
    await body().getByText('PHARES', { exact: true }).waitFor();
  });

  it('throws nothing in the page', () => {
    expect(errors).toEqual([]);
  });
});
