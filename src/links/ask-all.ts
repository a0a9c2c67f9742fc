import { setTimeout as wait } from 'node:timers/promises';
import { ask, type AskOptions } from './ask.ts';
import type { Answer } from './report.ts';

/** Sites asked at once, and the pause between two pages of one site: nobody should notice. */
const SITES = 6;
const PAUSE = 500;

/** The answer of each address; one page of a site at a time. */
export async function askAll(urls: Iterable<string>, options: AskOptions & { pause?: number } = {}): Promise<Map<string, Answer>> {
  const sites = Map.groupBy(urls, (url) => new URL(url).host);
  const answers = new Map<string, Answer>();
  const queue = [...sites.values()];
  const work = async (): Promise<void> => {
    for (let pages = queue.shift(); pages; pages = queue.shift()) {
      for (const [index, url] of pages.entries()) {
        if (index > 0) await wait(options.pause ?? PAUSE);
        answers.set(url, await ask(url, options));
      }
    }
  };
  await Promise.all(Array.from({ length: SITES }, work));
  return answers;
}
