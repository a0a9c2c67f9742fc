import { typeset } from '../../text/typeset.ts';
import { searchStrings as words } from '../../ui/search-strings.ts';
import { buildMarker } from '../ask/excerpt.ts';
import type { Found } from '../ask/find.ts';
import type { Query } from '../ask/query.ts';
import type { Ranked } from '../ask/rank.ts';
import type { SearchIndex } from '../ask/search-index.ts';
import { toResult } from '../ask/to-result.ts';
import { toAddress, type SearchState } from './address.ts';
import { element } from './element.ts';
import { explain } from './explain.ts';
import { printResult, toHref } from './print-result.ts';

/** Results shown at a time: each is one more file to fetch. */
const STEP = 10;
/** Of the first ones, those that are printed before the others are fetched. */
const FIRST = 3;

export interface Answer {
  query: Query;
  found: Found;
  /** Results that the filters keep, in the order asked. */
  kept: readonly Ranked[];
  /** Pages near a question that found nothing. */
  nearest: readonly Ranked[];
}

export interface PrintedAnswer {
  /** With the very first results. */
  answer: HTMLElement;
  /** Adds the others of the first step. */
  complete: () => Promise<unknown>;
}

/**
 * An answer as it is printed, its very first results there; what comes further is fetched when it is asked for, one step at a
 * time. `onStep` is told of each, which rejects when its files cannot be had and may then be asked for again.
 */
export async function printAnswer(
  index: SearchIndex,
  home: URL,
  state: SearchState,
  answer: Answer,
  onStep: (step: Promise<unknown>) => void,
): Promise<PrintedAnswer> {
  const { query, found, kept, nearest } = answer;
  const mark = buildMarker(found.marks);
  const list = element('ol', { class: 'items' });
  const more = element('button', { class: 'button', type: 'button' });
  let next = 0;
  let isPending = false;
  const print = async ({ document, missing }: Ranked): Promise<HTMLLIElement> =>
    printResult(
      toResult(await index.card(document), mark),
      home,
      missing.map((at) => found.words[at]?.text ?? ''),
    );
  const showMore = async (count: number): Promise<HTMLElement | undefined> => {
    const items = await Promise.all(kept.slice(next, next + count).map(print));
    next += count;
    list.append(...items);
    const left = Math.min(kept.length - next, STEP);
    // Not before the first step is whole.
    more.hidden = left <= 0 || next < STEP;
    if (left > 0) more.textContent = typeset(words.more(left));
    return items[0];
  };
  more.addEventListener('click', () => {
    if (isPending) return;
    isPending = true;
    const step = showMore(STEP).then((item) => item?.querySelector('a')?.focus());
    onStep(step.finally(() => (isPending = false)));
  });
  await showMore(FIRST);
  const near = await Promise.all(nearest.map(print));
  // What comes after the list waits for it: it would be pushed down.
  const exit = printExit(home, query.text);
  exit.hidden = next < kept.length;
  const printed = element(
    'div',
    {},
    printNotice(state, answer),
    list.hasChildNodes() && list,
    more,
    near.length > 0 && element('h3', { class: 'tier' }, words.nearest),
    near.length > 0 && element('ol', { class: 'items' }, ...near),
    exit,
  );
  return { answer: printed, complete: () => showMore(STEP - FIRST).then(() => (exit.hidden = false)) };
}

/** What was changed to find this answer, and how to undo it; what can be done when there is none. */
function printNotice(state: SearchState, { query, found, kept }: Answer): HTMLElement | undefined {
  const { sentences, isChanged } = explain(query, found);
  const link = (to: SearchState, text: string): HTMLElement => element('a', { href: toAddress(to) }, typeset(text));
  const lines: (HTMLElement | string)[][] = sentences.map((sentence) => [typeset(sentence)]);
  if (found.results.length > 0 && kept.length === 0)
    lines.push([typeset(`${words.filteredOut(found.results.length)} `), link({ ...state, chosen: {} }, words.removeFilters)]);
  if (state.isLiteral) lines.push([typeset(`${words.literal} `), link({ ...state, isLiteral: false }, words.toWide)]);
  else if (isChanged) lines.push([link({ ...state, isLiteral: true }, words.toLiteral)]);
  if (found.results.length === 0 && query.phrases.length > 0)
    lines.push([
      link(
        {
          ...state,
          query: query.text
            .replace(/["«»“”]/gu, ' ')
            .replace(/\s+/gu, ' ')
            .trim(),
        },
        words.withoutQuotes,
      ),
    ]);
  return lines.length > 0 ? element('div', { class: 'notice' }, ...lines.map((line) => element('p', {}, ...line))) : undefined;
}

/** The way out when nothing answers: the page that is missing can be proposed, its form opened with the question as its title. */
function printExit(home: URL, question: string): HTMLElement {
  const propose =
    question !== '' &&
    element(
      'a',
      { class: 'wanted', href: `${toHref('admin/', home)}#/collections/terms/new?title=${encodeURIComponent(question)}` },
      typeset(words.ask(question)),
    );
  const wanted = element('a', { href: toHref('wiki/pages-souhaitees/', home) }, typeset(words.wanted));
  return element(
    'p',
    { class: 'unknown' },
    typeset(`${words.unanswered} `),
    propose,
    propose ? ', ' : '',
    wanted,
    '. ',
    typeset(words.privacy),
  );
}
