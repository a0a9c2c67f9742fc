import type { ComparedPole } from '../prepared/index.ts';

/** Reads a pole to compare from its own small file, below the page's address. Rejects when the file cannot be read. */
export const readCompared = (home: string, slug: string): Promise<ComparedPole> =>
  fetch(`${home}${slug}.json`).then((answer) => (answer.ok ? (answer.json() as Promise<ComparedPole>) : Promise.reject(answer)));
