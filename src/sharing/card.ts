import type { PageKind, Tint } from '../prepared/index.ts';

/** What the picture of a page shows where it is shared. */
export interface Card {
  kind: PageKind;
  /** « Étude de cas »; empty on the site's own picture. */
  label: string;
  title: string;
  tint: Tint;
}

/** Size of every picture, in points: what social networks and messengers ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** Colours of the day (tokens.css): a picture has no reader's theme. */
export const colours: Readonly<Record<Tint | 'ink', string>> = {
  paper: '#fffefa',
  ink: '#13231f',
  sea: '#d2e7e4',
  t1: '#f7e0a0',
  t2: '#f5cdba',
  t3: '#d2dfa4',
  t4: '#dccde6',
};

/** Size of a title of that length, in pixels, and the longest that is printed whole. */
export const TITLE = {
  longest: 150,
  sizes: [
    [24, 120],
    [50, 96],
    [100, 78],
    [Infinity, 60],
  ],
} as const satisfies {
  longest: number;
  sizes: readonly (readonly [length: number, size: number])[];
};

/** A title as it is drawn: cut between two words when it is too long. */
export function fitTitle(title: string): { text: string; size: number } {
  const text = title.length > TITLE.longest ? `${title.slice(0, TITLE.longest).replace(/[\s,;:]+\S*$/u, '')}…` : title;
  const [, size] = TITLE.sizes.find(([length]) => text.length <= length) ?? [0, TITLE.sizes[0][1]];
  return { text, size };
}

/** Shapes of the kinds of page (marks.css), in a square of 32. */
const CIRCLE = '<circle cx="16" cy="16" r="16"/>';
const SHEET = '<path d="M4 0h17l7 8v24H4z"/>';
const shapes: Partial<Record<PageKind, string>> = {
  poles: CIRCLE,
  'case-studies': CIRCLE,
  guides: '<path d="M16 2l16 28H0z"/>',
  terms: '<path d="M16 0l16 16-16 16L0 16z"/>',
  practices: '<path d="M8 2h16l8 14-8 14H8L0 16z"/>',
  networks: '<path d="M11 0h10v11h11v10H21v11H11V21H0V11h11z"/>',
  sources: SHEET,
  pages: SHEET,
};

/** The shape of a kind as SVG, white on black. */
export const toMark = (kind: PageKind): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" fill="#fff"><rect width="32" height="32" fill="#000"/>${shapes[kind] ?? '<path d="M0 0h32v32H0z"/>'}</svg>`;
