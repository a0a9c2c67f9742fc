import { toPath } from '../model/routes.ts';
import type { Link } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { wikiStrings } from '../ui/wiki-strings.ts';

/** The way back to `/wiki/` from the pages below it. */
export const wikiCrumb: Link[] = [{ href: toPath('wiki/'), label: typeset(wikiStrings.care.wiki) }];
