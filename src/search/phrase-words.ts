import { foldForIndex } from '../text/fold.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * The words of a text in their order, one space between them, as Pagefind must read them to find French phrases. Pagefind
 * gives a mark that stands alone (« – », « ; », « % ») a place among the words of a page, and none among those of a question:
 * no phrase would run across it. It also knows no other space than the plain one in a question.
 */
export const toPhraseWords = (text: string): string =>
  foldForIndex(text)
    .split(/\s+/u)
    .filter((token) => WORD.test(token))
    .join(' ');
