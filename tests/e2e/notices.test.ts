/** What the contribution page says over a form hides nothing: neither the form, nor the bar that saves, nor what else is said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const widths = [390, 768, 1280];
const paragraphs = Array.from({ length: 40 }, (_, index) => `Paragraphe ${index}.`).join('\n\n');
const entries = Object.fromEntries(
  widths.map((width) => [`content/terms/essai-${width}.md`, `---\ntitle: Essai\ndescription: Un essai.\n---\n\n${paragraphs}\n`]),
);

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop(entries);
});
afterAll(() => workshop?.close());

interface Box {
  name: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What is said, the form and the bar that saves, as far as they are on the screen; those that lie over another. */
const findOverlaps = (): Promise<string[]> =>
  workshop.page.evaluate(() => {
    const parts = {
      notice: '.points, .refused, .merged',
      toast: '.Toastify__toast',
      form: '[class*="-EditorContainer"]',
    };
    const boxes = Object.entries(parts).flatMap(([name, part]) =>
      [...document.querySelectorAll(part)].map((element): Box => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return { name, top, bottom, left, right };
      }),
    );
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ top, bottom, left, right }) => top < one.bottom - 1 && bottom > one.top + 1 && left < one.right - 1 && right > one.left + 1,
        )
        .map(({ name }) => `${one.name} over ${name}`),
    );
  });

describe.each(widths)('at %i px', { timeout: 120_000 }, (width) => {
  it('what a save says leaves the whole of the form within reach', async () => {
    const { page, open, goToEnd, button } = workshop;
    await page.setViewportSize({ width, height: 800 });
    await open('terms', `essai-${width}`, 'Paragraphe 39.');
    await goToEnd('Paragraphe 39.');
    await page.keyboard.type(' Vu[^inconnue].', { delay: 20 });
    await page.keyboard.press('Escape');
    await button('Enregistrer').click();
    await page.locator('.points').waitFor();
    // Decap draws the form of a first draft anew.
    await page.getByText('Modifications enregistrées').waitFor();
    await workshop.body().getByText('Paragraphe 39.').waitFor();
    expect(await findOverlaps()).toEqual([]);
    // The last thing of the form is seen once one has scrolled to it.
    const last = page.getByRole('link', { name: 'Guide de contribution' }).last();
    await last.scrollIntoViewIfNeeded();
    const [link, notice] = [await last.boundingBox(), await page.locator('.points').boundingBox()];
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(notice?.y ?? 0);
  });

  it('what is refused is said below its field, which is seen with its message, and the bar that saves with them', async () => {
    const { page, button } = workshop;
    const title = page.getByRole('textbox', { name: 'Titre', exact: true });
    await title.fill('');
    await button('Enregistrer').click();
    const told = page.getByText('Pas encore enregistré');
    await told.waitFor();
    await expect.poll(findOverlaps).toEqual([]);
    const isSeen = (element: HTMLElement) => {
      const { left, top, width: wide, height } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(left + wide / 2, top + height / 2);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    };
    for (const shown of [title, page.getByText('Le champ « Titre » est à remplir.'), button('Enregistrer'), told])
      await expect.poll(() => shown.evaluate(isSeen)).toBe(true);
    await page.locator('.points').getByRole('button').click();
    await expect.poll(() => page.locator('.points').count()).toBe(0);
    await page.locator('.Toastify__toast').first().waitFor({ state: 'detached' });
    const form = await page.locator('[class*="-EditorContainer"]').boundingBox();
    expect((form?.y ?? 0) + (form?.height ?? 0)).toBe(800);
  });
});

it('what Decap says again replaces what it said', { timeout: 120_000 }, async () => {
  const { page, open, button } = workshop;
  await open('terms', 'essai-1280', 'Paragraphe 39.');
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('');
  const told = page.locator('.Toastify__toast').filter({ hasText: 'Pas encore enregistré' });
  for (let press = 0; press < 3; press++) {
    await button('Enregistrer').click();
    await told.first().waitFor();
    await expect.poll(() => told.count(), { timeout: 3000 }).toBe(1);
  }
});

it('nothing is thrown in the page', () => expect(workshop.errors).toEqual([]));
