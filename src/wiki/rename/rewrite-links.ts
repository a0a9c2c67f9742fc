import { foldKey } from '../../text/fold.ts';
import { blankCode } from '../plain-text.ts';
import { resolveTitle, type Titled } from '../title-index.ts';
import { LINK_MARKS, parseWikilink, WIKILINK } from '../wikilink.ts';
import type { Edit } from './edit.ts';
import type { Renaming } from './renaming.ts';

/**
 * The wikilinks of a text that must follow a renaming. A link that says the old title says the new one; what readers see
 * stays when it was written otherwise (a label, another case). Links by another name that still leads there are left.
 */
export function rewriteLinks(text: string, renaming: Renaming): Edit[] {
  return [...blankCode(text).matchAll(WIKILINK)].flatMap(({ 1: inner = '', index }) => {
    const link = parseWikilink(inner);
    if (!link || !leadsTo(resolveTitle(renaming.known, link.target), renaming.before)) return [];
    const { name, label } = follow(link.target, renaming);
    if (name === link.target) return [];
    const rest = inner.slice(/^[^|#\\]*/u.exec(inner)?.[0].length);
    const inTable = /^[ \t]*\|/u.test(text.slice(text.lastIndexOf('\n', index) + 1));
    const shown = link.label === undefined && label !== undefined ? `${inTable ? '\\|' : '|'}${label}` : '';
    return [{ start: index + 2, end: index + 2 + inner.length, text: `${name}${rest}${shown}` }];
  });
}

/** The name by which a link written `target` leads to the page from now on, and what it shows when that is not its name. */
function follow(target: string, { before, after, next }: Renaming): { name: string; label?: string } {
  if (target === addressOf(before)) return { name: addressOf(after) };
  const isTitle = foldKey(target) === foldKey(before.title);
  // A slug of several words was written as a slug; of one word, it is the title in lower case.
  if (target === before.slug && (!isTitle || target.includes('-'))) return { name: after.slug };
  if (!isTitle && leadsTo(resolveTitle(next, target), after)) return { name: target };
  const canSay = !LINK_MARKS.test(after.title) && leadsTo(resolveTitle(next, after.title), after);
  const name = canSay ? after.title : addressOf(after);
  const shown = target === before.title ? after.title.replace(/[[\]]/gu, '') : target;
  return shown === name ? { name } : { name, label: shown };
}

const addressOf = ({ collection, slug }: Titled): string => `${collection}/${slug}`;

const leadsTo = (resolution: ReturnType<typeof resolveTitle>, page: Titled): boolean =>
  resolution.status === 'found' && addressOf(resolution.entry) === addressOf(page);
