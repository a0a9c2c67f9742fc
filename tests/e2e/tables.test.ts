/** The keys in a table, in the real CMS: where the caret goes, and that a table keeps its columns. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const head = '---\ntitle: IAE\ndescription: Un sigle.\n---\n\n';
const table = '| Membre | Apport |\n| --- | ---: |\n| Jardin A | 3 tonnes |\n';
const alone = head + table;
const between = `${head}Avant.\n\n${table}\nAprès.\n`;

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({
    'content/terms/iae.md': alone,
    'content/terms/siae.md': between,
  });
});
afterAll(() => workshop?.close());
// What a test leaves unsaved is not given back to the next; a form keeps it when it is left.
beforeEach(async () => {
  await workshop.page.goto(new URL('/', workshop.address).href);
  await workshop.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes('-non-enregistre')) localStorage.removeItem(key);
  });
});

/** Puts the caret at an end of a cell. */
const goTo = async (cell: string, key = 'End') => {
  await workshop.body().getByText(cell, { exact: true }).click();
  await workshop.page.keyboard.press(key);
};
const press = async (...keys: string[]) => {
  for (const key of keys) await workshop.page.keyboard.press(key);
};
const type = (words: string) => workshop.page.keyboard.type(words, { delay: 20 });
/** The blocks of the text, a table as its rows of cells. */
const read = (): Promise<unknown[]> =>
  workshop.body().evaluate((body) =>
    [...body.children].map((block) => {
      const rows = [...block.querySelectorAll('tr')];
      return rows.length > 0 ? rows.map((row) => [...row.cells].map((cell) => cell.textContent)) : block.textContent;
    }),
  );
const rows = [
  ['Membre', 'Apport'],
  ['Jardin A', '3 tonnes'],
];

/** Presses an arrow at an end of a cell, and writes where the caret then is. */
const leave = async (entry: string, cell: string, end: string, arrow: string) => {
  await workshop.open('terms', entry, 'Jardin A');
  await goTo(cell, end);
  await press(arrow);
  await type('XYZ');
};

describe('an arrow at the edge of a table', { timeout: 120_000 }, () => {
  it.each([
    ['ArrowDown', '3 tonnes', 'End', [rows, 'XYZ']],
    ['ArrowDown', 'Jardin A', 'Home', [rows, 'XYZ']],
    ['ArrowRight', '3 tonnes', 'End', [rows, 'XYZ']],
    ['ArrowUp', 'Apport', 'End', ['XYZ', rows]],
    ['ArrowLeft', 'Membre', 'Home', ['XYZ', rows]],
  ])('goes out of it, to a new paragraph where nothing is: %s in « %s »', async (arrow, cell, end, expected) => {
    await leave('iae', cell, end, arrow);
    expect(await read()).toEqual(expected);
  });

  it.each([
    ['ArrowDown', '3 tonnes', 'End', ['Avant.', rows, 'XYZAprès.']],
    ['ArrowRight', '3 tonnes', 'End', ['Avant.', rows, 'XYZAprès.']],
    ['ArrowUp', 'Apport', 'End', ['Avant.XYZ', rows, 'Après.']],
    ['ArrowLeft', 'Membre', 'Home', ['Avant.XYZ', rows, 'Après.']],
  ])('goes to the block that is there: %s in « %s »', async (arrow, cell, end, expected) => {
    await leave('siae', cell, end, arrow);
    expect(await read()).toEqual(expected);
  });

  it('goes from cell to cell within it', async () => {
    const { open } = workshop;
    await open('terms', 'siae', 'Jardin A');
    await goTo('Membre');
    await press('ArrowDown');
    await type('1');
    await press('End', 'ArrowRight');
    await type('2');
    await press('ArrowUp', 'End');
    await type('3');
    expect(await read()).toEqual([
      'Avant.',
      [
        ['Membre', 'Apport3'],
        ['Jardin1 A', '23 tonnes'],
      ],
      'Après.',
    ]);
  });

  it('changes no byte of the file by itself', async () => {
    const { open, save, page } = workshop;
    await open('terms', 'iae', 'Jardin A');
    await goTo('3 tonnes');
    await press('ArrowDown');
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('IAE (sigle)');
    expect(await save('terms', 'iae')).toBe(alone.replace('title: IAE', 'title: IAE (sigle)'));
  });
});

describe('a row', { timeout: 120_000 }, () => {
  const more = (...cells: string[]) => [...rows, cells];

  it('is added by Tab in the last cell, the caret in its first one; « Annuler » takes it back', async () => {
    const { open, button } = workshop;
    await open('terms', 'siae', 'Jardin A');
    await goTo('3 tonnes');
    await press('Tab');
    expect(await read()).toEqual(['Avant.', more('', ''), 'Après.']);
    await button('Annuler').click();
    expect(await read()).toEqual(['Avant.', rows, 'Après.']);
    await goTo('3 tonnes');
    await press('Tab');
    await type('Jardin B');
    await press('Tab');
    await type('2 tonnes');
    await press('Shift+Tab', 'Shift+Tab', 'End');
    await type('.');
    expect(await read()).toEqual(['Avant.', [rows[0], ['Jardin A', '3 tonnes.'], ['Jardin B', '2 tonnes']], 'Après.']);
  });

  it('is added under the caret by « Ajouter une ligne », which then is in its first cell; it is saved with its columns', async () => {
    const { open, page, button, save } = workshop;
    await open('terms', 'siae', 'Jardin A');
    await goTo('Apport');
    await page.locator('.wiki-editor summary', { hasText: 'Tableau' }).click();
    await button('Ajouter une ligne').click();
    await type('Jardin 0');
    await press('Tab');
    await type('2 tonnes');
    expect(await read()).toEqual(['Avant.', [rows[0], ['Jardin 0', '2 tonnes'], rows[1]], 'Après.']);
    expect(await save('terms', 'siae')).toBe(between.replace('| Jardin A', '| Jardin 0 | 2 tonnes |\n| Jardin A'));
  });
});

it('the keyboard leaves a table by Escape then Tab, as is said under the text', async () => {
  const { open, page, body, errors } = workshop;
  const isIn = () => body().evaluate((text) => text.contains(document.activeElement));
  const hint = page.getByText('Pour quitter le texte au clavier : Échap, puis Tab.');
  await open('terms', 'iae', 'Jardin A');
  await goTo('Membre');
  await hint.waitFor();
  await press('Shift+Tab');
  expect(await isIn()).toBe(true);
  await press('Escape', 'Shift+Tab');
  expect(await isIn()).toBe(false);
  await press('Tab');
  expect(await isIn()).toBe(true);
  await press('Tab', 'Escape', 'Tab');
  expect(await isIn()).toBe(false);
  expect(errors).toEqual([]);
});
