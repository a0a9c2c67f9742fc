import { typeset } from '../text/typeset.ts';
import { exploreStrings as words } from '../ui/explore-strings.ts';
import type { Explorer } from './read-explorer.ts';

interface Shape {
  link: SVGAElement;
  label: string;
  /** Number written on it, when it stands for several poles. */
  number: SVGTextElement | null;
  count: number;
  /** What it shows now. */
  left: number;
}

/** The map as the filters change it: marks without a pole left are hidden, the others count theirs; regions say how many they have, the whole what `summary` says. */
export function readMap(
  root: HTMLElement,
  { values }: Explorer,
): (marks: Uint32Array, counts: Uint32Array, chosen: ReadonlySet<number>, summary: string) => void {
  const shapes = [...root.querySelectorAll<SVGAElement>('[data-mark]')].map(toShape);
  const regions = [...root.querySelectorAll<SVGAElement>('svg a:not([data-mark])')].map((link) => ({
    link,
    value: values.findIndex(({ facet, slug }) => facet === 'region' && regionsOf(link).includes(slug)),
    name: regionNameIn(link.getAttribute('aria-label') ?? ''),
    path: link.querySelector('path'),
  }));
  const outline = root.querySelector('[data-outline]');
  let outlined = '';
  const map = root.querySelector('svg');
  return (marks, counts, chosen, summary) => {
    map?.setAttribute('aria-label', typeset(`${words.map.label} : ${summary}`));
    for (const [index, shape] of shapes.entries()) {
      const left = marks[index] ?? 0;
      // Most marks stay as they are: writing them again would have the map laid out again.
      if (shape.left === left) continue;
      const { link, label, number, count } = shape;
      shape.left = left;
      link.toggleAttribute('hidden', left === 0);
      if (!number) continue;
      number.textContent = String(left);
      link.setAttribute('aria-label', left === count ? label : words.someOf(left, label));
    }
    for (const { link, value, name } of regions) {
      const count = counts[value] ?? 0;
      link.setAttribute('aria-label', typeset(words.region(name, count)));
      link.classList.toggle('off', count === 0);
      // An empty value would say that it is not.
      if (chosen.has(value)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const current = regions.filter(({ value }) => chosen.has(value));
    const names = current.map(({ name }) => name).join();
    if (names === outlined) return;
    outlined = names;
    outline?.replaceChildren(
      ...current.flatMap(({ path }) => {
        const line = path?.cloneNode() as SVGPathElement | undefined;
        line?.removeAttribute('class');
        return line ? [line] : [];
      }),
    );
  };
}

/** The name of a region in its label, which ends with a count: before its colon is a space that breaks no line. */
export const regionNameIn = (label: string): string => label.split(/\s*:/u)[0]?.trim() ?? '';

/** The regions that a link of the map leads to, by their slugs; none when it leads to a pole. */
export function regionsOf(link: Element): string[] {
  const [, query] = (link.getAttribute('href') ?? '').split('?');
  return new URLSearchParams(query).getAll('region');
}

function toShape(link: SVGAElement): Shape {
  const number = link.querySelector<SVGTextElement>('.number');
  const count = Number(number?.textContent ?? 1);
  return { link, label: link.getAttribute('aria-label') ?? '', number, count, left: count };
}
