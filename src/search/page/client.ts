import { sayAnswered } from '../../reader/answered.ts';
import { typeset } from '../../text/typeset.ts';
import { searchStrings as words } from '../../ui/search-strings.ts';
import type { SearchIndex } from '../ask/search-index.ts';
import { facetNames } from '../facets.ts';
import { answerTyped } from './answer-typed.ts';
import { isAsking, readAddress, toAddress, type SearchState } from './address.ts';
import { printAnswer } from './print-answer.ts';
import { printFacets } from './print-facets.ts';
import { createSearch } from './search.ts';
import { onTyping, untilRest } from './typing.ts';

/**
 * Brings the search page to life: the address says the question and the filters, and is kept up to date. The page gives the form and the places marked `data-search-…`.
 */
export function startSearch(root: HTMLElement): void {
  const place = <Found extends HTMLElement>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (!found) throw new Error(`La page de recherche n’a pas de place ${selector}.`);
    return found;
  };
  const form = place<HTMLFormElement>('form');
  const input = place<HTMLInputElement>('[name="q"]');
  const status = place('[data-search-status]');
  const list = place('[data-search-results]');
  const panel = place<HTMLDetailsElement>('[data-search-facets]');
  const filters = place('[data-search-filters]');
  const browse = place('[data-search-browse]');

  const home = new URL('../', form.action);
  const search = createSearch(home);
  const start = status.textContent;
  const title = document.title;
  let turn = 0;
  /** Whether the address is that of a question being typed: its letters make one step of the history, not one each. */
  let isDraft = false;
  const read = (): SearchState => readAddress(new URLSearchParams(location.search));

  const show = async (isAgain = false): Promise<void> => {
    const mine = ++turn;
    const isCurrent = (): boolean => mine === turn;
    const state = read();
    document.title = state.query ? `${state.query} — ${title}` : title;
    browse.hidden = isAsking(state);
    if (!isAsking(state)) {
      panel.hidden = true;
      status.textContent = start;
      list.replaceChildren();
      sayAnswered(false);
      return;
    }
    try {
      if (!list.hasChildNodes()) status.textContent = typeset(words.loading);
      const answer = isDraft ? await answerTyped(search, state, isCurrent) : await search.answer(state, false);
      if (!answer) return;
      const index = await search.index();
      const count = typeset(words.count(answer.kept.length));
      const printed = await printAnswer(index, home, state, answer, (step) => void follow(step, index, count, isCurrent));
      if (!isCurrent()) return;
      list.replaceChildren(printed.answer);
      status.textContent = count;
      sayAnswered();
      // The page shows these before it works on what completes and refines them.
      await (isDraft ? untilRest() : untilShown());
      if (!isCurrent()) return;
      await printed.complete();
      const facets = await index.facets();
      const documents = answer.found.results.map(({ document }) => document);
      if (isCurrent()) printFacets(panel, filters, state, documents, facets);
    } catch (error) {
      if (!isCurrent()) return;
      if (isAgain) return fail(error);
      search.forget();
      await show(true);
    }
  };

  const fail = (error: unknown): void => {
    list.replaceChildren();
    panel.hidden = true;
    browse.hidden = false;
    status.textContent = typeset(words.failed);
    sayAnswered(false);
    console.error(error);
  };

  /** Further results asked for: without their files, those already there stay, unless what was published since answers anew. */
  const follow = async (step: Promise<unknown>, index: SearchIndex, count: string, isCurrent: () => boolean): Promise<void> => {
    try {
      await step;
      if (!isCurrent() || status.textContent === count) return;
      browse.hidden = true;
      status.textContent = count;
    } catch (error) {
      search.forget();
      const latest = await search.index().catch(() => index);
      if (!isCurrent()) return;
      if (latest.summary.folder !== index.summary.folder) return show();
      browse.hidden = false;
      status.textContent = typeset(words.failed);
      console.error(error);
    }
  };

  const go = (state: SearchState, isStep: boolean, isTyping = false): void => {
    const address = toAddress(state);
    // The same question asked again is no step back.
    const isNew = isStep && address !== toAddress(read());
    history[isNew ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
    isDraft = isTyping;
    void show();
  };
  const ask = (isTyping: boolean): void => {
    const query = input.value.trim();
    if (!isTyping || query !== read().query) go({ ...read(), query, isLiteral: false }, !isDraft, isTyping);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(false);
  });
  onTyping(input, () => ask(true));
  filters.addEventListener('change', () => {
    const checked = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
    const valuesOf = (name: string): string[] => checked.filter((box) => box.name === name).map(({ value }) => value);
    const chosen = Object.fromEntries(facetNames.map((name) => [name, valuesOf(name)]));
    go({ ...read(), chosen, byDate: valuesOf('tri')[0] === 'date' }, false);
  });
  addEventListener('popstate', () => {
    input.value = read().query;
    isDraft = false;
    void show();
  });
  input.value = read().query;
  // Ready before the first letter, and not asked for by who only reads the page; a failure is said when something is asked.
  const prepare = (): void => void search.index().catch(() => undefined);
  if (document.activeElement === input) prepare();
  else input.addEventListener('focus', prepare, { once: true });
  void show();
}

/** Leaves the page the time to show what it was just given. */
const untilShown = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
