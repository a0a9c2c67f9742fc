import { sayAnswered, showForScript } from '../../reader/answered.ts';

/** Filters the asks of the page at once; the three choices are the address's, so that they can be sent to somebody. */
export function filterAsks(page: Document): void {
  const filters = page.querySelector<HTMLElement>('[data-asks-filters]');
  const status = filters?.querySelector<HTMLElement>('[role="status"]');
  if (!filters || !status) return;
  const selects = [...filters.querySelectorAll('select')];
  const asks = [...page.querySelectorAll<HTMLElement>('.ask')];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-asks-group]')];

  const show = (): void => {
    for (const ask of asks) ask.hidden = selects.some(({ name, value }) => value !== '' && ask.dataset[name] !== value);
    for (const group of groups) group.hidden = !group.querySelector('.ask:not([hidden])');
    const count = asks.filter(({ hidden }) => !hidden).length;
    status.textContent = count > 0 ? `${count} ${status.dataset['asksCount'] ?? ''}` : (status.dataset['asksNone'] ?? '');
  };
  /** A value that the lists do not have is dropped: the page shows everything rather than nothing. */
  const read = (): void => {
    const address = new URLSearchParams(location.search);
    for (const select of selects) {
      const wanted = address.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    show();
  };
  const keep = (): void => {
    const address = new URLSearchParams(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    history.replaceState(null, '', `${location.pathname}${address.size > 0 ? `?${address.toString()}` : ''}${location.hash}`);
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
