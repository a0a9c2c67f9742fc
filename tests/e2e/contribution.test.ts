/** The whole way of a contribution: the real CMS in a real browser, `npm start` on a throwaway clone of this repository. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';

let root: string;
let address: string;
let server: ChildProcess;
let printed = '';
let browser: Browser;
let page: Page;
const foreign: string[] = [];

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trimEnd();
const until = async (isTrue: () => boolean | Promise<boolean>, what: string) => {
  for (const start = Date.now(); Date.now() - start < 150_000; await new Promise((resolve) => setTimeout(resolve, 200)))
    if (await isTrue()) return;
  throw new Error(`${what} : rien après 150 s.\n${printed}`);
};

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'poles-clone-')));
  execFileSync('git', ['clone', '--quiet', process.cwd(), root]);
  // A checkout without a branch, as some builders make, clones without one.
  execFileSync('git', ['checkout', '--quiet', '-B', 'main'], { cwd: root });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  appendFileSync(join(root, '.git/info/exclude'), 'node_modules\n');
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(found));
    });
  });
  address = `http://127.0.0.1:${port}/`;
  server = spawn(process.execPath, ['scripts/start.ts'], { cwd: root, env: { ...process.env, PORT: String(port) } });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part: Buffer) => (printed += part.toString()));
  await until(() => printed.includes(address), 'npm start');

  browser = await launchChromium();
  page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 1200 } });
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/u.test(request.url())) foreign.push(request.url());
  });
  await page.goto(`${address}admin/`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
});

afterAll(async () => {
  await browser?.close();
  server?.kill('SIGINT');
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens an address of the CMS as from a link of the site: Decap does not go by itself from one open entry to another. */
const open = async (path: string) => {
  await page.goto('about:blank');
  await page.goto(`${address}admin/#/collections/${path}`);
};
const button = (name: string | RegExp) => page.getByRole('button', { name });
const choose = async (label: string, option: number) => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option').nth(option).click();
};
const setStatus = async (status: string) => {
  await button(/^Statut/u).click();
  await page.getByRole('menuitem', { name: status }).click();
  await button(new RegExp(`^Statut : ${status}$`, 'u')).waitFor();
};
const save = async () => {
  await button('Enregistrer').click();
  await page.getByText('Modifications enregistrées').waitFor();
};
const publish = async () => {
  await button('Publier').click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
};
const bodyOf = () => page.getByRole('textbox', { name: 'Texte', exact: true });
/** Adds a paragraph at the end of the text. */
const write = async (text: string) => {
  await bodyOf().click();
  await page.keyboard.press('Control+End', { delay: 100 });
  await page.keyboard.press('Enter', { delay: 100 });
  await page.keyboard.insertText(text);
};

describe('a contribution', () => {
  it('goes from the form to the site through review, without restarting anything', { timeout: 180_000 }, async () => {
    await open('case-studies/new');
    await page.getByRole('textbox', { name: 'Titre' }).fill("L'essai d'une cantine commune");
    await page.getByRole('textbox', { name: 'Résumé' }).fill('Un cas écrit par un test, qui ne quitte pas son dossier.');
    await choose('Pôle', 0);
    await choose('Pratiques', 1);
    await write('Une cantine partagée, comme au [[PHARES]].');
    await save();
    await page.waitForURL(/entries\/l-essai-d-une-cantine-commune$/u);
    expect((await fetch(`${address}etudes-de-cas/l-essai-d-une-cantine-commune/`)).status).toBe(404);

    await setStatus('En relecture');
    await setStatus('Prêt');
    await publish();
    await page.getByRole('link', { name: 'Voir en ligne' }).waitFor();
    await until(async () => (await fetch(`${address}etudes-de-cas/l-essai-d-une-cantine-commune/`)).ok, 'La page publiée');

    const site = await browser.newPage({ javaScriptEnabled: false });
    await site.goto(`${address}etudes-de-cas/l-essai-d-une-cantine-commune/`);
    expect(await site.getByRole('heading', { level: 1 }).textContent()).toContain('L’essai d’une cantine commune');
    expect(await site.getByRole('link', { name: 'PHARES' }).first().getAttribute('href')).toContain('/poles/');
    await site.close();

    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', '--format=%s', '--name-only', 'HEAD').split('\n')).toEqual([
      'Crée Étude de cas « l-essai-d-une-cantine-commune »',
      '',
      'content/case-studies/l-essai-d-une-cantine-commune.md',
    ]);
    await until(() => /En ligne en \d+,\d s/u.test(printed), 'La fin de la reconstruction');
  });

  it('that is not ready for the site is refused with what to correct, and stays a draft', async () => {
    await open('case-studies/entries/l-essai-d-une-cantine-commune');
    await bodyOf().getByText('Une cantine partagée').waitFor();
    await write('Une affirmation[^source-qui-n-existe-pas].');
    await save();
    await setStatus('Prêt');
    await publish();
    const refusal = page.getByText('À corriger d’abord');
    expect(await refusal.innerText()).toContain('n’existe pas. Créez la source, ou écrivez la note en bas de la page.');
    expect(await refusal.innerText()).not.toContain('content/');
    expect(git('branch', '--list', 'cms/*')).toContain('cms/case-studies/l-essai-d-une-cantine-commune');
  });

  it('made over a text that has moved is joined to it: what collides is shown in both versions, and nothing is lost', async () => {
    const path = 'content/terms/iae.md';
    await open('terms/entries/iae');
    await until(async () => (await page.getByRole('textbox', { name: 'Titre' }).inputValue()) === 'IAE', 'L’ouverture de la fiche');
    appendFileSync(join(root, path), '\nUne phrase d’un autre.\n');
    git('add', path);
    git('-c', 'user.name=Camille', '-c', 'user.email=camille@exemple.invalid', 'commit', '--quiet', '-m', 'Ajoute une phrase');
    await write('La mienne.');
    await button('Enregistrer').click();
    const dialog = page.getByRole('dialog', { name: 'Deux personnes ont changé le même passage' });
    await dialog.getByText('Une phrase d’un autre.').waitFor();
    await dialog.getByRole('button', { name: 'Revenir à mon texte' }).click();
    await page.getByText('Rien n’est perdu').waitFor();
    expect(await bodyOf().textContent()).toContain('La mienne.');
    expect(git('branch', '--list', 'cms/terms/*')).toBe('');

    await button('Enregistrer').click();
    await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).click();
    await page.getByText('sont réunis').waitFor();
    expect(git('show', `cms/terms/iae:${path}`)).toMatch(/\n- La mienne\.\n\nUne phrase d’un autre\.$/u);
  });

  it('speaks to nobody but the site', () => {
    expect(foreign).toEqual([]);
  });
});

it('the server stops at Ctrl + C, and leaves the repository as it found it', async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
});
