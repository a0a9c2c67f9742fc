/** The contribution page in a real browser, on a repository made for one test file. */
import type { Server } from 'node:http';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { OpenContribution } from '../../src/contribution/open.ts';
import { serveSite } from '../../src/contribution/serve.ts';
import { openProfile } from './browser.ts';
import { freePort } from './free-port.ts';
import { placeCaret } from './place-caret.ts';
import { makeRepository, openRepository, type Repository } from './repository.ts';

/** Somebody at the contribution page, in a browser window of their own. */
export interface Contributor {
  page: Page;
  /** Messages of the errors that the page threw. */
  errors: string[];
  /** What its dialogs said; each is accepted. */
  said: string[];
  /** The field of the text. */
  body: () => Locator;
  button: (name: string) => Locator;
  /** Opens an entry as from a link of the site, and waits for these words of its text. */
  open: (collection: string, slug: string, words: string) => Promise<void>;
  /** Puts the caret at the end of the paragraph of these words, however many lines it takes. */
  goToEnd: (words: string) => Promise<void>;
  /** Presses « Enregistrer »; the draft in git, as soon as the page says that it is saved. */
  save: (collection: string, slug: string) => Promise<string>;
}

/** The one person who works there, what they work on, and who else may come. */
export interface Workshop extends Contributor {
  repository: Repository;
  /** Of the contribution page. */
  address: string;
  /** The server, asked without a browser. */
  opened: OpenContribution;
  /** Lets another person in, logged in too. */
  invite: () => Promise<Contributor>;
  close: () => Promise<void>;
}

const dist = new URL('../../dist/', import.meta.url).pathname;

/** Serves the built site and its contribution page on a repository that holds `files`; logs in, with browsers that speak `locale`. */
export async function openWorkshop(files: Readonly<Record<string, string>>, { locale = 'fr-FR' } = {}): Promise<Workshop> {
  const repository = makeRepository(files);
  const opened: OpenContribution = await openRepository(repository);
  const port = await freePort();
  const server: Server = await serveSite({ dist, base: '/', port, opened, onPublished: () => undefined, say: () => undefined });
  const address = `http://127.0.0.1:${port}/admin/`;
  const profiles: { close: () => Promise<void> }[] = [];
  const invite = async () => {
    const profile = await openProfile({ locale, viewport: { width: 1280, height: 1200 } });
    profiles.push(profile);
    return enter(profile.context, address, repository);
  };
  return {
    ...(await invite()),
    repository,
    address,
    opened,
    invite,
    close: async () => {
      await Promise.all(profiles.map((profile) => profile.close()));
      server.close();
      server.closeAllConnections();
      await opened.close();
      repository.remove();
    },
  };
}

async function enter(context: BrowserContext, address: string, repository: Repository): Promise<Contributor> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    // Decap rejects with nothing a save whose fields are not all valid.
    if (error.message !== 'undefined') errors.push(error.message);
  });
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.accept();
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  const body = () => page.getByRole('textbox', { name: 'Texte', exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    page,
    errors,
    said,
    body,
    button,
    open: async (collection, slug, words) => {
      await page.goto('about:blank');
      await page.goto(`${address}#/collections/${collection}/entries/${slug}`);
      await body().getByText(words).first().waitFor();
    },
    goToEnd: async (words) => {
      const paragraph = body().getByText(words);
      await paragraph.scrollIntoViewIfNeeded();
      const { height = 0 } = (await paragraph.boundingBox()) ?? {};
      await placeCaret(paragraph, 'End', { x: 8, y: height - 8 });
    },
    save: async (collection, slug) => {
      await button('Enregistrer').click();
      await page.getByText('Modifications enregistrées').last().waitFor();
      return `${repository.git('show', `cms/${collection}/${slug}:content/${collection}/${slug}.md`)}\n`;
    },
  };
}
