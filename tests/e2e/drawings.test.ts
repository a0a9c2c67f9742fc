import { expect, it } from 'vitest';
import { useSite } from '../support/use-site.ts';

const site = useSite();

it('on a telephone, each drawing is seen whole: its table does not have to be moved', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}/chronologie/trajectoires/`);
  const hidden = await page
    .locator('.plot .table-scroll')
    .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  expect(hidden).toHaveLength(3);
  // A pixel: the width of the table is rounded.
  expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
  await page.close();
});
