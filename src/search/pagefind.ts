/** The part of Pagefind's own script that the search uses (pagefind.js, written with the index). */
export interface Pagefind {
  /** Pages that hold every word, best first; a null term gives every page that the filters keep. */
  search(term: string | null, options?: { filters?: Readonly<Record<string, string>> }): Promise<{ results: PagefindHit[] }>;
  /** Every value of every filter, with its number of pages. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindHit {
  id: string;
  score: number;
  matchedMetaFields?: string[];
  /** Fetches the page's text. Pagefind keeps one object a page and rewrites it at each call: copy what you need. */
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  /** Positions of the found words among those of `content`. */
  locations: number[];
  meta: Record<string, string>;
  excerpt: string;
  sub_results: { url: string; title: string; excerpt: string; anchor?: object; locations: number[] }[];
}

export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; excerptLength: number; excerptEllipsis: string }): Pagefind;
}

/** The index in a folder of the site, opened; no worker, which would fetch the same script again. */
export function openIndex({ createInstance }: PagefindModule, basePath: string): Pagefind {
  return createInstance({ basePath, noWorker: true, excerptLength: 32, excerptEllipsis: '…' });
}

/** Loads the index of the site at this address. Throws when it cannot, or when the address is not of the page's own origin. */
export async function loadIndex(home: URL): Promise<Pagefind> {
  if (home.origin !== location.origin) throw new Error(`Index de recherche d’une autre origine : ${home.origin}`);
  const module = (await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', home).href)) as PagefindModule;
  return openIndex(module, `${home.pathname}pagefind/`);
}
