import { sayAnswered, showForScript } from '../../reader/answered.ts';
import { element } from '../../search/page/element.ts';
import { typeset } from '../../text/typeset.ts';
import { askStrings as words } from '../../ui/ask-strings.ts';

/**
 * Filters the asks of the page at once. The address says the three choices, so that they can be sent to somebody and undone
 * by « back »; a value that it asks for and nobody knows is said; the ask that it names is shown whatever the choices.
 */
export function filterAsks(page: Document): void {
  const filters = page.querySelector<HTMLElement>('[data-asks-filters]');
  const status = filters?.querySelector<HTMLElement>('[role="status"]');
  const warnings = filters?.querySelector<HTMLElement>('[data-asks-warnings]');
  if (!filters || !status || !warnings) return;
  const selects = [...filters.querySelectorAll('select')];
  const asks = [...page.querySelectorAll<HTMLElement>('.ask')];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-asks-group]')];
  let unknown: string[] = [];

  /** Whether an ask answers the choices, one of them left out. */
  const answers = (ask: HTMLElement, besides?: HTMLSelectElement): boolean =>
    selects.every((select) => select === besides || select.value === '' || ask.dataset[select.name] === select.value);
  const show = (): void => {
    const target = asks.find(({ id }) => location.hash === `#${id}`);
    const kept = asks.filter((ask) => answers(ask));
    for (const ask of asks) ask.hidden = ask !== target && !kept.includes(ask);
    for (const group of groups) group.hidden = !group.querySelector('.ask:not([hidden])');
    for (const select of selects) {
      const others = asks.filter((ask) => answers(ask, select));
      for (const option of select.options) {
        const { label } = option.dataset;
        if (label) option.textContent = words.option(label, others.filter((ask) => ask.dataset[select.name] === option.value).length);
      }
    }
    status.textContent = kept.length > 0 ? typeset(words.shown(kept.length, asks.length)) : words.none;
    const aside = target && !kept.includes(target) ? [words.aside] : [];
    warnings.replaceChildren(...[...unknown, ...aside].map((text) => element('p', { class: 'warning' }, typeset(text))));
    // What was hidden above it has moved the ask away from where the browser had gone.
    if (target && kept.length < asks.length) target.scrollIntoView();
  };
  const read = (): void => {
    const address = new URLSearchParams(location.search);
    unknown = [];
    for (const select of selects) {
      const wanted = address.get(select.name) ?? '';
      const isKnown = [...select.options].some(({ value }) => value === wanted);
      select.value = isKnown ? wanted : '';
      if (!isKnown) unknown.push(words.unknown(select.dataset['name'] ?? select.name, wanted));
    }
    show();
  };
  const keep = (): void => {
    const address = new URLSearchParams(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    unknown = [];
    // The ask that was named is left with the address that named it.
    history.pushState(null, '', `${location.pathname}${address.size > 0 ? `?${address.toString()}` : ''}`);
    show();
  };

  filters.addEventListener('change', keep);
  filters.querySelector('button')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    keep();
  });
  addEventListener('popstate', read);
  read();
  showForScript(filters);
  sayAnswered();
}
