import { typeset } from '../../text/typeset.ts';
import { searchStrings as words } from '../../ui/search-strings.ts';
import { countFacet, facetNames, type FacetName, type FacetValue } from '../facets.ts';
import type { Facets } from '../format.ts';
import type { SearchState } from './address.ts';
import { element } from './element.ts';

/** Values of a facet shown at once; the others are one click away. */
const SHOWN = 6;

/**
 * Prints the facets of an answer in their panel, keeping what the reader had unfolded and where the keyboard was. The
 * panel starts open where it has room beside the results.
 */
export function printFacets(
  panel: HTMLDetailsElement,
  place: HTMLElement,
  state: SearchState,
  documents: readonly number[],
  all: Facets,
): void {
  const facets = facetNames
    .map((name) => ({ name, values: countFacet(name, documents, state.chosen, all) }))
    .filter(({ values }) => values.length > 0);
  const isOpen = (name: string): boolean => place.querySelector<HTMLDetailsElement>(`[data-facet="${name}"]`)?.open ?? false;
  const active = place.contains(document.activeElement) ? document.activeElement : null;
  const box = active instanceof HTMLInputElement ? active : undefined;
  const unfolded = active?.matches('summary') ? active.parentElement?.dataset['facet'] : undefined;
  if (!place.hasChildNodes()) panel.open = matchMedia('(width >= 64em)').matches;
  const order = facets.some(({ name }) => name === 'annee') || state.byDate;
  place.replaceChildren(
    ...facets.map(({ name, values }) => printFacet(name, values, isOpen(name))),
    ...(order ? [printOrder(state.byDate)] : []),
  );
  const chosen = facetNames.reduce((sum, name) => sum + (state.chosen[name]?.length ?? 0), 0);
  const summary = panel.querySelector('summary');
  if (summary) summary.textContent = words.refine + words.active(chosen);
  panel.hidden = !place.hasChildNodes();
  if (box) [...place.querySelectorAll('input')].find(({ name, value }) => name === box.name && value === box.value)?.focus();
  if (unfolded) place.querySelector<HTMLElement>(`[data-facet="${unfolded}"] > summary`)?.focus();
}

/** A facet: a set of boxes, each with its number of pages. `open` keeps unfolded a list that was. */
function printFacet(name: FacetName, values: readonly FacetValue[], open: boolean): HTMLFieldSetElement {
  const boxes = values.map((value) => printValue(name, value));
  const rest = boxes.slice(SHOWN);
  return element(
    'fieldset',
    {},
    element('legend', {}, words.facets[name]),
    ...boxes.slice(0, SHOWN),
    rest.length > 0 && element('details', { 'data-facet': name, open }, element('summary', {}, words.others(rest.length)), ...rest),
  );
}

/** The choice of an order, when some of the pages found are dated. */
function printOrder(byDate: boolean): HTMLFieldSetElement {
  const { legend, relevance, date } = words.order;
  return element('fieldset', {}, element('legend', {}, legend), printChoice('', relevance, !byDate), printChoice('date', date, byDate));
}

function printValue(name: FacetName, { value, count, checked }: FacetValue): HTMLLabelElement {
  const unit = element('span', { class: 'visually-hidden' }, ` ${words.facetUnit}`);
  return element(
    'label',
    { class: 'facet' },
    element('input', { type: 'checkbox', name, value, checked }),
    element('span', {}, typeset(value)),
    element('span', { class: 'count' }, String(count), unit),
  );
}

const printChoice = (value: string, label: string, checked: boolean): HTMLLabelElement =>
  element(
    'label',
    { class: 'facet' },
    element('input', { type: 'radio', name: 'tri', value, checked }),
    element('span', {}, typeset(label)),
  );
