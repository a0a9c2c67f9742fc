import { foldKey } from '../text/fold.ts';
import type { KnownValue } from './address.ts';
import type { Row } from './filter-rows.ts';

export interface ListedRow extends Row {
  node: HTMLLIElement;
  slug: string;
  title: string;
  /** Label of its region; empty without one. */
  region: string;
  /** Place of its mark on the map; -1 without one. */
  mark: number;
}
export interface ReadFacet {
  name: string;
  label: string;
}
/** What the page prints, as data: it is said once, in its HTML. */
export interface Explorer {
  values: (KnownValue & { box: HTMLInputElement; count: HTMLElement })[];
  facets: ReadFacet[];
  facetOf: number[];
  rows: ListedRow[];
}

/** Facets and rows of the page. Values are numbered as they are printed, which is what the rows' numbers mean. */
export function readExplorer(root: HTMLElement): Explorer {
  const values: Explorer['values'] = [];
  const facets: ReadFacet[] = [];
  const facetOf: number[] = [];
  for (const [index, fieldset] of root.querySelectorAll('fieldset').entries()) {
    for (const box of fieldset.querySelectorAll('input')) {
      const [label, count] = box.parentElement?.querySelectorAll('span') ?? [];
      if (!label || !count) continue;
      values.push({ facet: box.name, slug: box.value, label: label.textContent, box, count });
      facetOf.push(index);
    }
    facets.push({ name: values.at(-1)?.facet ?? '', label: fieldset.querySelector('legend')?.textContent ?? '' });
  }
  return { values, facets, facetOf, rows: [...root.querySelectorAll<HTMLLIElement>('[data-v]')].map((node) => readRow(node, values)) };
}

/** A row is found by what it prints and by the names of its values, printed or not. */
function readRow(node: HTMLLIElement, all: Explorer['values']): ListedRow {
  const values = (node.dataset['v'] ?? '').split(' ').map(Number);
  const link = node.querySelector('a');
  return {
    node,
    slug: link?.getAttribute('href')?.split('/').at(-2) ?? '',
    title: link?.textContent ?? '',
    region: values.map((value) => all[value]).find((value) => value?.facet === 'region')?.label ?? '',
    mark: Number(node.dataset['m'] ?? -1),
    values,
    text: foldKey(`${node.textContent} ${values.map((value) => all[value]?.label ?? '').join(' ')}`),
  };
}
