import { sayAnswered, showForScript } from '../reader/answered.ts';
import { keepFocus } from '../reader/keep-focus.ts';
import { element } from '../search/page/element.ts';
import { foldKey } from '../text/fold.ts';
import { MIDDOT } from '../text/middot.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings as words } from '../ui/explore-strings.ts';
import { readAddress, toAddress, type ExplorerState, type ReadState } from './address.ts';
import { filterRows } from './filter-rows.ts';
import { MOST_PICKED } from './picked.ts';
import { offerCsv } from './offer-csv.ts';
import { openList } from './print-list.ts';
import { readMap, regionsOf } from './print-map.ts';
import { readExplorer, type ListedRow } from './read-explorer.ts';
import { sayPoles } from './say-poles.ts';
import { openTray } from './tray.ts';

/**
 * Brings the explorer to life: its address says the words, the filters and the poles to compare; the list, the map and the
 * counts always show what it says. Every fact is read once from the page.
 */
export function startExplorer(root: HTMLElement): void {
  const place = <E extends HTMLElement = HTMLElement>(name: string): E => {
    const found = document.querySelector<E>(`[data-${name}]`);
    if (!found) throw new Error(`La page n’a pas de place « ${name} ».`);
    return found;
  };
  const explorer = readExplorer(root);
  const { values, facets, facetOf, rows } = explorer;
  const [panel, status, chips, warnings] = [place<HTMLDetailsElement>('facets'), place('status'), place('chosen'), place('warnings')];
  const [clear, csv, printed] = [place('clear'), place<HTMLAnchorElement>('csv'), place('printed')];
  const input = panel.querySelector<HTMLInputElement>('[name="q"]');
  if (!input) throw new Error('La page n’a pas de filtres.');
  const titles = new Map(rows.map(({ slug, title }) => [slug, title]));
  const regionPlaces = new Set([...values.keys()].filter((value) => values[value]?.facet === 'region'));
  const printMap = readMap(root, explorer);

  const read = (): ReadState => readAddress(new URLSearchParams(location.search), values);
  const picked = (): string[] =>
    read()
      .picked.filter((slug) => titles.has(slug))
      .slice(0, MOST_PICKED);
  const list = openList(place('rows'), place('more'), picked);
  const tray = openTray(
    place('tray'),
    status,
    (slug) => titles.get(slug) ?? slug,
    (slug) => {
      pick(picked().filter((each) => each !== slug));
    },
  );

  const write = (state: ExplorerState, how: 'pushState' | 'replaceState'): void => {
    history[how](null, '', toAddress(state, values) || location.pathname);
  };
  const go = (change: Partial<ExplorerState>, how: 'pushState' | 'replaceState' = 'pushState'): void => {
    write({ ...read(), picked: picked(), ...change }, how);
    show();
  };
  const pick = (slugs: readonly string[], full = false): void => {
    write({ ...read(), picked: slugs }, 'replaceState');
    list.check();
    tray.show(slugs, full);
  };

  let kept: readonly ListedRow[] = [];
  offerCsv(csv, () => new Set(kept.map(({ slug }) => slug)));

  const show = (): void => {
    const state = read();
    const { kept: places, counts } = filterRows(rows, facetOf, state.chosen, foldKey(state.query).split(' '));
    const found = places.map((index) => rows[index] as ListedRow);
    if (input.value.trim() !== state.query) input.value = state.query;
    for (const [value, { box, count }] of values.entries()) {
      box.checked = state.chosen.has(value);
      const text = count.firstChild;
      const said = String(counts[value] ?? 0);
      // Most numbers stay as they are: writing them again would have the page laid out again.
      if (!text || text.nodeValue === said) continue;
      text.nodeValue = said;
      const unit = count.lastElementChild;
      const name = ` ${words.facetUnit(Number(said))}`;
      if (unit && unit.textContent !== name) unit.textContent = name;
    }
    const opener = panel.querySelector('summary');
    if (opener) opener.textContent = typeset(words.filtersActive(state.chosen.size + (state.query ? 1 : 0)));
    clear.hidden = state.chosen.size === 0 && state.query === '';
    csv.hidden = found.length === 0;
    kept = found;
    const summary = sayPoles(found.map(({ region }) => region));
    const said = typeset(summary);
    // A letter more that changes nothing is not said again.
    if (status.textContent !== said) status.textContent = said;
    printed.textContent = typeset(
      [...(state.query ? [words.sought(state.query)] : []), ...[...state.chosen].map((value) => values[value]?.label ?? '')].join(MIDDOT),
    );
    chips.replaceChildren(
      ...(state.query ? [toChip(words.sought(state.query), { query: '' })] : []),
      ...[...state.chosen].map(toValueChip),
    );
    warnings.replaceChildren(...toWarnings(state));
    list.print(found);
    printMap(countMarks(found), counts, state.chosen, summary);
    tray.show(picked());
  };

  /** A filter in force; pressing it makes of the state what `without` says. */
  const toChip = (label: string, without: Partial<ExplorerState>): HTMLElement => {
    const button = element('button', { type: 'button', 'aria-label': typeset(words.remove(label)) }, typeset(`${label} ×`));
    button.addEventListener('click', () => {
      const at = [...chips.children].indexOf(button);
      keepFocus(
        () => go(without),
        () => [chips.children[at], chips.lastElementChild, status],
      );
    });
    return button;
  };
  const toValueChip = (value: number): HTMLElement =>
    toChip(values[value]?.label ?? '', { chosen: new Set([...read().chosen].filter((each) => each !== value)) });
  const toWarnings = ({ unknown, picked: asked }: ReadState): HTMLElement[] =>
    [
      ...unknown.map(({ facet, value }) => words.unknownValue(facets.find(({ name }) => name === facet)?.label ?? facet, value)),
      ...asked.filter((slug) => !titles.has(slug)).map(words.unknownPole),
      ...(asked.filter((slug) => titles.has(slug)).length > MOST_PICKED ? [words.tooMany(MOST_PICKED)] : []),
    ].map((text) => element('p', { class: 'warning' }, typeset(text)));

  clear.addEventListener('click', () => {
    keepFocus(
      () => go({ query: '', chosen: new Set() }),
      () => [status],
    );
  });
  panel.addEventListener('input', ({ target }) => {
    if (target === input) go({ query: input.value.trim() }, 'replaceState');
    else go({ chosen: new Set([...values.keys()].filter((value) => values[value]?.box.checked)) });
  });
  place('rows').addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const others = picked().filter((slug) => slug !== target.value);
    const full = target.checked && others.length >= MOST_PICKED;
    pick(target.checked && !full ? [...others, target.value] : others, full);
  });
  root.querySelector('svg')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const asked = link ? regionsOf(link) : [];
    if (asked.length === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { chosen } = read();
    const regions = [...regionPlaces].filter((value) => asked.includes(values[value]?.slug ?? ''));
    const others = [...chosen].filter((value) => !regionPlaces.has(value));
    const isChosen = regions.length > 0 && regions.every((value) => chosen.has(value));
    go({ chosen: new Set(isChosen ? others : [...others, ...regions]) });
  });
  addEventListener('popstate', show);

  panel.open = matchMedia('(width >= 64em)').matches;
  show();
  showForScript(panel);
  sayAnswered();
}

/** Poles left on each mark. */
function countMarks(rows: readonly ListedRow[]): Uint32Array {
  const marks = new Uint32Array(rows.reduce((most, { mark }) => Math.max(most, mark + 1), 0));
  for (const { mark } of rows) if (mark >= 0) marks[mark] = (marks[mark] ?? 0) + 1;
  return marks;
}
