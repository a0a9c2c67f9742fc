import { typeset } from '../../text/typeset.ts';
import { searchStrings as words } from '../../ui/search-strings.ts';
import { buildMarker } from '../ask/excerpt.ts';
import { toResult } from '../ask/to-result.ts';
import { toAddress } from './address.ts';
import { answerTyped } from './answer-typed.ts';
import { element } from './element.ts';
import { printRuns, toHref } from './print-result.ts';
import { createSearch, type Search } from './search.ts';
import { onTyping } from './typing.ts';
import sheet from '../../styles/suggest.css?url';

const SHOWN = 7;

/** Makes these search boxes comboboxes, with one index for all. */
export function suggestIn(inputs: Iterable<HTMLInputElement>): void {
  const searches = new Map<string, Search>();
  for (const input of inputs) {
    if (!input.form) continue;
    const home = new URL('../', input.form.action);
    const search = searches.get(home.href) ?? createSearch(home);
    searches.set(home.href, search);
    startSuggesting(input, input.form, home, search);
    // Ready before the first letter; the search page says what fails.
    search.index().catch(() => undefined);
  }
  document.head.append(element('link', { rel: 'stylesheet', href: sheet }));
}

/**
 * A combobox (ARIA Authoring Practices, « Editable Combobox With List Autocomplete »): what answers
 * while the reader types, the arrows to go through it, Enter to open, Escape to close. Enter on nothing asks the search
 * page, as without script.
 */
function startSuggesting(input: HTMLInputElement, form: HTMLFormElement, home: URL, search: Search): void {
  const id = `${input.id}-propositions`;
  const list = element('ul', { id, role: 'listbox', 'aria-label': words.listLabel, class: 'suggestions', hidden: true });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  let turn = 0;
  let active = -1;
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    input.setAttribute(name, value);

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const choose = (at: number): void => {
    active = at;
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const chosen = options()[at];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    turn += 1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };

  const show = async (isAgain = false): Promise<void> => {
    const query = input.value.trim();
    if (query === '') return close();
    const mine = ++turn;
    const isCurrent = (): boolean => mine === turn;
    const state = { query, chosen: {}, byDate: false, isLiteral: false };
    try {
      const answer = await answerTyped(search, state, isCurrent);
      if (!answer) return;
      const index = await search.index();
      const mark = buildMarker(answer.found.marks);
      const cards = await Promise.all(answer.kept.slice(0, SHOWN).map(({ document }) => index.card(document)));
      if (!isCurrent() || document.activeElement !== input) return;
      const items = cards.map((card) => {
        const { path, collection, title, about } = toResult(card, mark);
        const kind = collection !== '' && element('i', { class: `kind kind-${collection}` });
        return printOption(
          toHref(path, home),
          kind,
          element('span', {}, ...printRuns(title)),
          element('span', { class: 'meta' }, about.join(' · ')),
        );
      });
      const all = printOption(new URL(form.action).pathname + toAddress(state), element('span', {}, typeset(words.all(query))));
      list.replaceChildren(...[...items, all].map((item, at) => (item.setAttribute('id', `${id}-${at}`), item)));
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      choose(-1);
      status.textContent = typeset(words.suggestions(items.length));
    } catch (error) {
      if (!isCurrent()) return;
      search.forget();
      if (!isAgain) return show(true);
      // The form still leads to the search page, which says what fails.
      close();
      console.error(error);
    }
  };

  onTyping(input, () => void show());
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      return close();
    }
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      return options()[active]?.click();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (list.hidden) return void show();
    // The box itself is one of the stops: -1.
    const step = event.key === 'ArrowDown' ? 1 : -1;
    choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  input.addEventListener('blur', close);
  if (document.activeElement === input) void show();
}

const printOption = (href: string, ...content: (Node | false)[]): HTMLElement => {
  const option = element('li', { role: 'option', 'aria-selected': 'false' }, ...content);
  option.addEventListener('click', () => location.assign(href));
  return option;
};
