import { typeset } from '../text/typeset.ts';
import { searchStrings as words } from '../ui/search-strings.ts';
import { isAsking, readAddress, toAddress, type SearchState } from './address.ts';
import { facetNames, type Members } from './facets.ts';
import { find, type Found } from './find.ts';
import { loadMembers } from './load-members.ts';
import { loadIndex, type Pagefind } from './pagefind.ts';
import { printAnswer } from './print-answer.ts';
import { printFacets } from './print-facets.ts';
import { parseQuery } from './query.ts';

/** The index and which pages bear which value of a facet: loaded at the first question, kept for the next ones. */
interface Library {
  index: Pagefind;
  members: Members;
}

/**
 * Brings the search page to life: the address says the question and the filters, and is kept up to date; nothing is
 * loaded before something is asked. The page gives the form and the places marked `data-search-…`.
 */
export function startSearch(root: HTMLElement): void {
  const form = root.querySelector('form');
  const input = form?.querySelector<HTMLInputElement>('[name="q"]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  const panel = root.querySelector<HTMLDetailsElement>('[data-search-facets]');
  const filters = root.querySelector<HTMLElement>('[data-search-filters]');
  if (!form || !input || !status || !list || !panel || !filters) throw new Error('La page de recherche n’a pas toutes ses places.');

  const home = new URL('../', form.action);
  const start = status.textContent;
  const title = document.title;
  let library: Promise<Library> | undefined;
  let last: { query: string; found: Found; members: Members } | undefined;
  let turn = 0;

  const open = async (): Promise<Library> => {
    const index = await loadIndex(home);
    return { index, members: await loadMembers(index, facetNames) };
  };

  const answer = async (query: string): Promise<{ query: string; found: Found; members: Members }> => {
    if (last?.query === query) return last;
    const { index, members } = await (library ??= open());
    return { query, found: await find(index, parseQuery(query)), members };
  };

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const state = readAddress(new URLSearchParams(location.search));
    input.value = state.query;
    document.title = state.query ? `${state.query} — ${title}` : title;
    panel.hidden = !isAsking(state);
    if (!isAsking(state)) {
      status.textContent = start;
      list.replaceChildren();
      return;
    }
    if (last?.query !== state.query) status.textContent = typeset(words.loading);
    try {
      last = await answer(state.query);
      if (mine !== turn) return;
      printFacets(panel, filters, state, last);
      status.textContent = typeset(words.count(await printAnswer(list, home, state, last, () => mine === turn)));
    } catch (error) {
      library = undefined;
      if (mine !== turn) return;
      list.replaceChildren();
      status.textContent = typeset(words.failed);
      console.error(error);
    }
  };

  const go = (state: SearchState, how: 'pushState' | 'replaceState'): void => {
    history[how](null, '', toAddress(state) || location.pathname);
    void show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...readAddress(new URLSearchParams(location.search)), query: input.value.trim() }, 'pushState');
  });
  filters.addEventListener('change', () => {
    const checked = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
    const valuesOf = (name: string): string[] => checked.filter((box) => box.name === name).map(({ value }) => value);
    const { query } = readAddress(new URLSearchParams(location.search));
    const chosen = Object.fromEntries(facetNames.map((name) => [name, valuesOf(name)]));
    go({ query, chosen, byDate: valuesOf('tri')[0] === 'date' }, 'replaceState');
  });
  addEventListener('popstate', () => void show());
  void show();
}
