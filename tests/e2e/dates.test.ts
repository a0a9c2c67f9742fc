/** Dates, numbers and lists of a form in the words of people, in the real CMS; what is saved keeps the form that files have. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const fact = (label: string, value: string, date: string) =>
  `  - label: ${label}\n    ${value}\n    on: "${date}"\n    sources: [halage]\n`;
const pole = `---
title: Le Mat
description: Un pôle.
depth: complete
region: Bretagne
facts:
${fact('Salariés', 'value: 0', 'unknown')}${fact('Surface', 'value: 12.5\n    unit: hectares', '199X')}${fact('Membres', 'min: 3\n    max: 5', '2018~')}timeline:
  - on: "2025-03"
    kind: creation
    text: Le pôle est créé.
    sources: [halage]
---

Un mot.
`;

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop({
    'content/poles/le-mat.md': pole,
    'content/case-studies/un-cas.md': '---\ntitle: Un cas\ndescription: Un cas.\n---\n\nUn mot.\n',
  });
});
afterAll(() => workshop?.close());
const unfold = (name: string | RegExp) => workshop.page.getByRole('button', { name, exact: true }).first().click();
const date = () => workshop.page.getByRole('textbox', { name: 'Date', exact: true }).first();

describe('a folded figure', { timeout: 120_000 }, () => {
  it('shows its value, zero too, with a comma, its unit and its date in French', async () => {
    await workshop.open('poles', 'le-mat', 'Un mot');
    await unfold('Déplier 3 chiffres');
    for (const name of ['Salariés · 0 · inconnue', 'Surface · 12,5 · hectares · années 1990', 'Membres · 3 · 5 · vers 2018'])
      await workshop.button(`Déplier « ${name} »`).waitFor();
  });
});

describe('a list', { timeout: 120_000 }, () => {
  it('is counted in French, and its rows are called by their name', async () => {
    const { page, open, button } = workshop;
    await button('Replier 1 repère').or(button('Déplier 1 repère')).waitFor();
    await open('case-studies', 'un-cas', 'Un mot');
    await button('Déplier 0 constat').waitFor();
    await button('Ajouter : nom').click();
    await button('Ajouter : nom').click();
    await button('Replier 2 noms').waitFor();
    expect(await page.getByText(/\d élément|^Élément/u).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Nom', exact: true }).first().waitFor();
  });
});

/** Opens the form, and the date of its one event. */
const openDate = async () => {
  await workshop.open('poles', 'le-mat', 'Un mot');
  await unfold('Déplier 1 repère');
  await unfold('Déplier « Le pôle est créé. »');
};

describe('a value', { timeout: 120_000 }, () => {
  it('that is two numbers is told where each goes', async () => {
    const { page, button, open } = workshop;
    await open('poles', 'le-mat', 'Un mot.');
    await button('Déplier 3 chiffres').click();
    await button('Déplier « Salariés · 0 · inconnue »').click();
    await page
      .getByRole('textbox', { name: /^Valeur \(/u })
      .first()
      .fill('1 à 28');
    await button('Enregistrer').click();
    await page
      .getByText(/puis écrivez\s1\sdans\s«\sMinimum\s» et\s28\sdans\s«\sMaximum\s»/u)
      .first()
      .waitFor();
  });
});

describe('a date', { timeout: 120_000 }, () => {
  it('is shown in French, is written in French, and is kept in the form that files have', async () => {
    await openDate();
    expect(await date().inputValue()).toBe('mars 2025');
    for (const written of ['vers 2018', 'années 1990', 'inconnue', 'du 9 au 28 mars 2017']) {
      await date().fill(written);
      await date().press('Tab');
      expect(await date().inputValue()).toBe(written);
    }
    expect(await workshop.save('poles', 'le-mat')).toMatch(/on: "?2017-03-09\/2017-03-28"?\n {4}kind: creation/u);
  });

  it('that is typed in another way is read beside, then written so', async () => {
    const { page } = workshop;
    await openDate();
    await date().fill('2025-0');
    expect(await page.getByText(/^lu\s:/u).count()).toBe(0);
    await date().fill('2025-03-01');
    const read = page.getByText(/^lu\s:\s1er\smars\s2025$/u);
    await read.waitFor();
    expect(await date().getAttribute('aria-describedby')).toBe(await read.getAttribute('id'));
    await date().press('Tab');
    expect(await date().inputValue()).toBe('1er mars 2025');
    expect(await read.count()).toBe(0);
  });

  it('that the files cannot keep is told what to write instead, as it is typed', async () => {
    const { page, button } = workshop;
    await openDate();
    await date().fill('été 2019');
    await page.getByText(/de\sjuin\sà\sseptembre\s2019/u).waitFor();
    await button('Enregistrer').click();
    await page
      .locator('[class*="-ControlErrorsList"]')
      .getByText(/Une saison ne se garde pas telle quelle/u)
      .waitFor();
    await date().fill('de juin à septembre 2019');
    expect(
      await page
        .getByText(/Une saison/u)
        .and(page.locator('.date-field *'))
        .count(),
    ).toBe(0);
  });

  it('throws nothing in the page', () => expect(workshop.errors).toEqual([]));
});
