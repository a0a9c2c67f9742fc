import type { Page } from 'playwright-core';

/** Keeps the saves of a contribution page from being answered. Answers what lets them go on. */
export async function holdSaves(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/api/v1', async (route) => {
    if (route.request().postData()?.includes('"persistEntry"')) await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}
