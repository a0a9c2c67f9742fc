/** The pages of a booklet, by their path below the site's base: `guides/financer-l-animation`. */
export type Choice = readonly string[];

const NAME = 'dossier';
const PATH = /^[a-z0-9-]+\/[a-z0-9-]+$/u;

/** The pages that an address names (`?p=guides/a,guides/b`); whatever is no page's path is left out. */
export const readChoice = (search: string): string[] => clean((new URLSearchParams(search).get('p') ?? '').split(','));

/** The address of a choice, with its question mark; empty for none. */
export const toSearch = (choice: Choice): string => (choice.length > 0 ? `?p=${choice.join(',')}` : '');

/** The choice kept in this browser; none when it keeps nothing. */
export function keptChoice(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(kept) ? clean(kept.map(String)) : [];
  } catch {
    return [];
  }
}

/** Keeps a choice, where the browser lets it. */
export function keepChoice(choice: Choice): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(choice));
  } catch {
    // The address still says it.
  }
}

/** The same pages, one of them moved by so many places. */
export function move(choice: Choice, path: string, by: number): Choice {
  const others = choice.filter((each) => each !== path);
  const at = choice.indexOf(path) + by;
  return others.toSpliced(Math.max(at, 0), 0, path);
}

const clean = (paths: readonly string[]): string[] => [...new Set(paths.filter((path) => PATH.test(path)))];
