import { execute, executeTogether, type Execution } from './execute.ts';
import { inMarkdown } from './payloads.ts';
import { renderBare, renderSafe } from './render-hostile.ts';
import type { Row } from './row.ts';

/**
 * Hostile texts in every place of a body, in a real browser: all of them through the site's renderer, then all of them
 * without it, which the policy alone must stop but for one.
 */
export async function hostileRows(payloads: readonly string[]): Promise<Row[]> {
  const texts = payloads.flatMap(inMarkdown);
  const row = async (family: string, allowed: number, open: () => Promise<Execution>): Promise<Row> => {
    const began = performance.now();
    const { executed, stopped, unread } = await open();
    const isStill = allowed === 0 ? stopped.length : 0;
    return {
      family,
      cases: texts.length,
      safe: texts.length - Math.max(0, executed.length - allowed) - isStill - unread.length,
      seconds: (performance.now() - began) / 1000,
      memory: process.memoryUsage.rss() / 2 ** 20,
      note: `${executed.length} exécutés, ${stopped.length} arrêtés par la seule politique, ${unread.length} non lus ; durée de tous`,
    };
  };
  return [
    await row('XSS, rendu du site', 0, () => executeTogether([...new Set(texts.map(renderSafe))])),
    await row('XSS, politique seule', 1, () => execute([...new Set(texts.map(renderBare))])),
  ];
}
