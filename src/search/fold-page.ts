import { foldForIndex } from '../text/fold.ts';

const PIECE = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gu;
/** Cells that Pagefind would glue together: « projetsÉtat observé ». */
const CELL_END = /^<\/(?:dt|dd|th|td)>$/u;
/** A web address printed as such holds words that the page does not speak of. */
const ADDRESS = /https?:\/\/\S+/gu;
const WITH_LIGATURE = /[\p{L}\p{M}]*[œŒæÆ][\p{L}\p{M}]*/gu;

/**
 * A page's HTML as Pagefind must read it to find French words: text folded, and so is the metadata it searches (title,
 * place); filters stay as they are, since the address of a search quotes them. Two things are added for the reader's
 * side: the collection, for the mark of its kind, and the words spelt with a ligature, to be printed as they were.
 */
export function foldPage(html: string, collection: string | undefined): string {
  const ligatures = new Set<string>();
  const fold = (text: string): string => {
    for (const [word] of text.matchAll(WITH_LIGATURE)) ligatures.add(word);
    return foldForIndex(text.replace(ADDRESS, ''));
  };
  const folded = html.replace(PIECE, (piece) => {
    if (!piece.startsWith('<')) return fold(piece);
    if (piece.includes('data-pagefind-meta=')) return piece.replace(/(?<= content=")[^"]*/u, fold);
    return CELL_END.test(piece) ? `${piece === '</dt>' ? ' :' : ''} ${piece}` : piece;
  });
  const added = { collection, ligatures: [...ligatures].join(' ') };
  const meta = Object.entries(added).map(([name, value]) =>
    value ? `<meta data-pagefind-meta="${name}[content]" content="${value}">` : '',
  );
  return folded.replace('</head>', () => `${meta.join('')}</head>`);
}
