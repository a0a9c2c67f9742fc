import type { Browser } from 'playwright-core';
import { execute, executeTogether, type Execution } from './execute.ts';
import { inMarkdown } from './payloads.ts';
import { renderBare, renderSafe } from './render-hostile.ts';
import type { Row } from './row.ts';

/**
 * Hostile texts in every place of a body, in a real browser: all of them through the site's renderer, then one in `step`
 * without it, which the policy alone must stop but for one.
 */
export async function hostileRows(browser: Browser, payloads: readonly string[], step: number): Promise<Row[]> {
  const row = async (family: string, texts: readonly string[], allowed: number, open: () => Promise<Execution>): Promise<Row> => {
    const began = performance.now();
    const { executed, stopped } = await open();
    return {
      family,
      cases: texts.length,
      safe: texts.length - (executed.length > allowed ? executed.length : 0) - (allowed === 0 ? stopped.length : 0),
      seconds: (performance.now() - began) / 1000,
      memory: process.memoryUsage.rss() / 2 ** 20,
      note: `${executed.length} exécutés, ${stopped.length} arrêtés par la seule politique ; durée de tous`,
    };
  };
  const all = payloads.flatMap(inMarkdown);
  const some = payloads.filter((_, index) => index % step === 0).flatMap(inMarkdown);
  return [
    await row('XSS, rendu du site', all, 0, () => executeTogether(browser, [...new Set(all.map(renderSafe))])),
    await row('XSS, politique seule', some, 1, () => execute(browser, [...new Set(some.map(renderBare))])),
  ];
}
