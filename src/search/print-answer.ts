import { typeset } from '../text/typeset.ts';
import { searchStrings as words } from '../ui/search-strings.ts';
import { toAddress, type SearchState } from './address.ts';
import { element } from './element.ts';
import { explain } from './explain.ts';
import { keepChosen, type Members } from './facets.ts';
import type { Found, FoundPage, Tier } from './find.ts';
import { latestFirst } from './latest-first.ts';
import { nearestValues } from './nearest-values.ts';
import { printResult } from './print-result.ts';
import { parseQuery, type Query } from './query.ts';
import { toResult } from './to-result.ts';

/** Pages shown at a time: each is one more file to fetch. */
const STEP = 10;

/**
 * Prints what was found in place of what was shown, and gives the number of pages. `isCurrent` says whether the reader
 * still waits for it: an answer come too late prints nothing.
 */
export async function printAnswer(
  list: HTMLElement,
  home: URL,
  state: SearchState,
  { found, members }: { found: Found; members: Members },
  isCurrent: () => boolean,
): Promise<number> {
  const query = parseQuery(state.query);
  const tiers = found.tiers.map((tier) => keepTier(tier, state, members));
  const shown = tiers.map(({ words: count, hits }) => ({ words: count, pages: hits.length }));
  const total = shown.reduce((sum, { pages }) => sum + pages, 0);
  const sentences = explain(query, found, shown);
  const notice = element('div', { class: 'notice' }, ...sentences.map((text) => element('p', {}, typeset(text))));
  if (total === 0) notice.append(...waysOut(query, state, found, members));
  const pages = tiers.flatMap((tier) => tier.hits.map((page) => ({ tier, page })));
  const more = element('button', { class: 'button', type: 'button' });
  const parts = new Map<Tier, HTMLElement>();
  let next = 0;

  const showMore = async (): Promise<HTMLElement[]> => {
    const batch = pages.slice(next, (next += STEP));
    const items = await Promise.all(batch.map(async ({ tier, page }) => ({ tier, item: await printPage(page, tiers.length > 1) })));
    for (const { tier, item } of items) {
      const part = parts.get(tier) ?? printTier(tier, found.known.length, tiers.length > 1);
      if (!parts.has(tier)) more.before(part);
      parts.set(tier, part);
      part.querySelector('ol')?.append(item);
    }
    const left = Math.min(pages.length - next, STEP);
    if (left > 0) more.textContent = typeset(words.more(left));
    else more.hidden = true;
    return items.map(({ item }) => item);
  };
  more.addEventListener('click', () => void showMore().then(([first]) => first?.querySelector('a')?.focus()));

  const content = element('div', {}, notice.hasChildNodes() && notice, more, printExit(home));
  await showMore();
  if (isCurrent()) list.replaceChildren(content);
  return total;
}

function keepTier({ words: count, hits }: Tier, { chosen, byDate }: SearchState, members: Members): Tier {
  const kept = new Set(
    keepChosen(
      hits.map(({ hit }) => hit.id),
      chosen,
      members,
    ),
  );
  const pages = hits.filter(({ hit }) => kept.has(hit.id));
  return { words: count, hits: byDate ? latestFirst(pages, members) : pages };
}

const printPage = async ({ hit, missing }: FoundPage, isTiered: boolean): Promise<HTMLLIElement> =>
  printResult(
    toResult(await hit.data()),
    isTiered ? 'h4' : 'h3',
    missing.map(({ text }) => text),
  );

const printTier = ({ words: count }: Tier, asked: number, isTiered: boolean): HTMLElement =>
  element('div', {}, isTiered && element('h3', { class: 'tier' }, typeset(words.tier(count, asked))), element('ol', { class: 'items' }));

/** What can be done when no page is shown: without the filters or the quotation marks, or towards close words. */
function waysOut(query: Query, state: SearchState, found: Found, members: Members): HTMLElement[] {
  const link = (href: string, text: string): HTMLElement => element('a', { href: href || location.pathname }, typeset(text));
  const whole = found.tiers.reduce((sum, { hits }) => sum + hits.length, 0);
  if (whole > 0) {
    const text = typeset(`${words.filteredOut(whole)} `);
    return [element('p', {}, text, link(toAddress({ query: state.query, chosen: {}, byDate: false }), words.removeFilters))];
  }
  const asked = query.words.map(({ text }) => text);
  const ideas = nearestValues(asked, members).flatMap(({ name, value }, at) => {
    const idea = link(toAddress({ query: '', chosen: { [name]: [value] }, byDate: false }), value);
    return at === 0 ? [idea] : [', ', idea];
  });
  return [
    ...(query.exact ? [element('p', {}, link(toAddress({ ...state, query: asked.join(' ') }), words.withoutQuotes))] : []),
    ...(ideas.length > 0 ? [element('p', {}, typeset(`${words.ideas} : `), ...ideas)] : []),
  ];
}

function printExit(home: URL): HTMLElement {
  const wanted = element('a', { href: new URL('wiki/pages-souhaitees/', home).pathname }, typeset(words.wanted));
  return element('p', { class: 'unknown' }, typeset(`${words.unanswered} `), wanted, '. ', typeset(words.privacy));
}
