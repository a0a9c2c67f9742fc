/** The page of what the dates of the wiki draw, and the way to it from the chronology. */
import { chronologySlug, drawingsSlug, fromPath, toDrawingsPath, toEntryPath } from '../model/routes.ts';
import type { DrawingsPage, Heading } from '../prepared/index.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { getChronologyPlots } from './chronology.ts';
import { findEntry } from './content.ts';
import { toShell } from './shell.ts';

const words = exploreStrings.chronology;

/** The prepared page of the drawings. */
export function getDrawingsPage(): DrawingsPage {
  const chronology = toEntryPath('pages', chronologySlug);
  const { tracks, tables } = getChronologyPlots();
  return {
    shell: toShell({
      at: fromPath(toDrawingsPath()).slice(1),
      title: words.drawings.title,
      description: words.drawings.description,
      kind: 'pages',
      section: chronology,
      breadcrumbs: [{ href: chronology, label: typeset(findEntry('pages', chronologySlug)?.data.title ?? '') }],
    }),
    headings: drawn.map(({ id, title }): Heading => ({ depth: 2, id, text: title })),
    tracks,
    tables,
  };
}

/** Each drawing, by the anchor that it had on the chronology itself. */
const drawn = [
  { id: drawingsSlug, title: words.tracks },
  { id: 'etat-par-annee', title: words.years.title },
  { id: 'poles-par-region', title: words.regions.title },
].map(({ id, title }) => ({ id, title: typeset(title) }));

/** What the chronology says of its drawings: where each is. */
export const toDrawingLinks = (): { id: string; href: string; label: string }[] =>
  drawn.map(({ id, title }) => ({ id, href: toDrawingsPath(id), label: title }));
