/** The pickers of other entries, in the real CMS. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeCaret } from '../support/place-caret.ts';
import { toSave } from '../support/repository.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const published = ['content/sources/halage.md', 'content/sources/grandparis.md', 'content/poles/phares.md'];
const source =
  '---\ntitle: Enquête sur les ateliers\npublisher: L’Observatoire\non: "2024"\nurl: https://example.org/enquete\nkind: site\nstatus: original\n---\n';

let workshop: Workshop;
beforeAll(async () => {
  const files = published;
  workshop = await openWorkshop(Object.fromEntries(files.map((path) => [path, readFileSync(path, 'utf8')])));
  await workshop.opened.answer(
    await toSave({
      collection: 'sources',
      slug: 'enquete-sur-les-ateliers',
      text: source,
      opened: null,
    }),
  );
});
afterAll(() => workshop?.close());

describe('the sources of a fact', { timeout: 120_000 }, () => {
  const picker = () => workshop.page.getByRole('combobox', { name: /^Sources/u }).first();
  const unfold = async () => {
    await workshop.open('poles', 'phares', 'PHARES');
    const closed = workshop.page.getByRole('button', { name: /^Déplier/u }).first();
    await closed.waitFor();
    while (!(await picker().isVisible())) await closed.click();
  };
  const option = (name: string | RegExp) => workshop.page.getByRole('option', { name });

  it('can be one that is still a draft, marked so, found however fast one types, and the entry is saved with it', async () => {
    const { page, save } = workshop;
    await unfold();
    await picker().click();
    await picker().fill('ateliers enquete');
    const announced: string[] = [];
    await expect
      .poll(async () => {
        announced.push(...(await page.getByText(/^Aucune (?:proposition|fiche)/u).allTextContents()));
        return option(/Enquête sur les ateliers/u).count();
      })
      .toBe(1);
    expect(announced).toEqual([]);
    expect(await option(/Enquête/u).textContent()).toBe('Enquête sur les ateliers (pas encore publiée)');
    await option(/Enquête/u).click();
    const saved = await save('poles', 'phares');
    expect(saved).toMatch(/sources:\n(?: +- \S+\n)+ +- enquete-sur-les-ateliers\n/u);
    // What was there and is in no entry keeps its place.
    expect(saved).toContain('    - citego3324\n    - pharesatelier\n');
  });

  it('say what to do when none has that name: a new tab creates it', async () => {
    const { page } = workshop;
    await unfold();
    await picker().click();
    await picker().fill('Rapport de nulle part');
    await page.getByText('Aucune fiche ne répond à').waitFor();
    const link = page.getByRole('link', {
      name: 'La créer dans un autre onglet',
    });
    expect(await link.getAttribute('href')).toBe('/admin/#/collections/sources/new?title=Rapport%20de%20nulle%20part');
    expect(workshop.errors).toEqual([]);
  });
});

describe('« [^ » in a text', { timeout: 120_000 }, () => {
  it('proposes the sources that are still drafts too, marked so', async () => {
    const { page, body, open, save } = workshop;
    await open('poles', 'phares', 'PHARES');
    await placeCaret(body().locator('p').first(), 'End');
    await page.keyboard.type(' Voir[^ateliers enq', { delay: 40 });
    await page.getByRole('option', { name: 'Enquête sur les ateliers (pas encore publiée)' }).click();
    expect(await save('poles', 'phares')).toContain('Voir[^enquete-sur-les-ateliers]');
    expect(workshop.errors).toEqual([]);
  });
});
