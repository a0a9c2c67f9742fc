import { collections } from '../../model/collections.ts';
import { blankCode } from '../plain-text.ts';
import type { Edit } from './edit.ts';
import type { Renaming } from './renaming.ts';
import { rewriteLinks } from './rewrite-links.ts';

/** What a text of the dialect must change to follow a renaming: wikilinks, calls to a source, links by address, images. */
export function rewriteText(text: string, renaming: Renaming): Edit[] {
  const { collection, before, after } = renaming;
  const links = rewriteLinks(text, renaming);
  if (before.slug === after.slug) return links;
  const prose = blankCode(text);
  const { path } = collections[collection];
  const address = path ? `${path}/${before.slug}` : before.slug;
  return [
    ...links,
    ...(collection === 'sources' ? rewriteCalls(prose, before.slug, after.slug) : []),
    ...replaceSlug(prose, new RegExp(`(?<=\\]\\(<?/)${address}(?=/?[)#?>\\s])`, 'gu'), before.slug, after.slug),
    ...replaceSlug(prose, new RegExp(`(?<![\\w-])media/${collection}/${before.slug}(?=/)`, 'gu'), before.slug, after.slug),
  ];
}

/** Calls `[^key]` to a source, unless the text writes a note of that key itself. */
function rewriteCalls(prose: string, before: string, after: string): Edit[] {
  if (new RegExp(`^ {0,3}\\[\\^${before}\\]:`, 'imu').test(prose)) return [];
  return replaceSlug(prose, new RegExp(`(?<=\\[\\^)${before}(?=\\])`, 'giu'), before, after);
}

/** Each match ends on the slug: only it changes. */
const replaceSlug = (prose: string, pattern: RegExp, before: string, after: string): Edit[] =>
  [...prose.matchAll(pattern)].map(({ 0: match, index }) => {
    const end = index + match.length;
    return { start: end - before.length, end, text: after };
  });
