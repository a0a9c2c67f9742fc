import type { Thing } from './to-json-ld.ts';

export interface Described {
  name: string;
  /** Absolute address of the page. */
  url: string;
  /** From the site's root, without the page itself. */
  breadcrumbs: readonly { href: string; label: string }[];
}

/**
 * The graph of a page, ready for `<script type="application/ld+json">`: no `<` in it, so that no text can close the
 * element. What the head says already (address, summary) is not said twice, nor the page itself as the last crumb;
 * one crumb alone would only repeat the site's section.
 */
export function printJsonLd(thing: Thing, { name, url, breadcrumbs }: Described): string {
  const itemListElement = breadcrumbs.map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: new URL(href, url).href,
  }));
  const graph = [{ ...thing, name }, ...(itemListElement.length > 1 ? [{ '@type': 'BreadcrumbList', itemListElement }] : [])];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
