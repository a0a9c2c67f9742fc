import { foldForIndex } from '../../text/fold.ts';

const PIECE = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gu;
/** Cells that Pagefind would glue together: « projetsÉtat observé ». */
const CELL_END = /^<\/(?:dt|dd|th|td)>$/u;

/** A page's HTML as Pagefind must read it to find French phrases: its text folded and its cells apart. */
export function foldPage(html: string): string {
  return html.replace(PIECE, (piece) => {
    if (!piece.startsWith('<')) return foldForIndex(piece);
    return CELL_END.test(piece) ? `${piece} ` : piece;
  });
}
