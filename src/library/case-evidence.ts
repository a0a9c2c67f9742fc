/** What a case says of the guides, and the recommendations that no case speaks of. */
import type { Notebook } from '../markdown/notes.ts';
import { stances } from '../model/options.ts';
import { toEntryPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { CaseEvidence, ListItem } from '../prepared/index.ts';
import { toInline } from '../markdown/render.ts';
import { typeset } from '../text/typeset.ts';
import { toPlainText } from '../wiki/plain-text.ts';
import { findRecommendations } from '../wiki/recommendations.ts';
import { type Entry, getEntries } from './content.ts';
import { getCorpus } from './corpus.ts';
import { toListItem } from './list-item.ts';
import { toCalls } from './notes.ts';
import { renderProse } from './render.ts';

/** The recommendations that an entry's case observes, nuances or contradicts, in the order written; none for other collections. */
export function toCaseEvidence(entry: Entry, notebook: Notebook): CaseEvidence[] {
  const { evidence = [] } = entry.data as Partial<EntryData<'case-studies'>>;
  return evidence.map(({ claim, stance, note, sources }) => {
    const [guide = '', id = ''] = claim.split('#');
    return {
      href: toEntryPath('guides', guide, id),
      label: typeset(titleOf(guide, id)),
      stance: stances[stance],
      noteHtml: note ? toInline(renderProse(note, entry, notebook)) : '',
      calls: toCalls(sources, notebook),
    };
  });
}

/** Every recommendation that no case speaks of, with its guide. */
export function findUnproven(): ListItem[] {
  const { evidence } = getCorpus();
  return getEntries('guides').flatMap((guide) =>
    idsOf(guide.slug)
      .filter((id) => !evidence.has(`${guide.slug}#${id}`))
      .map((id) => ({
        ...toListItem(guide as unknown as Entry),
        href: toEntryPath('guides', guide.slug, id),
        label: typeset(titleOf(guide.slug, id)),
        meta: [typeset(guide.data.title)],
      })),
  );
}

const recommendationsOf = (guide: string) => findRecommendations(getCorpus().files.get(`guides/${guide}`)?.body ?? '');
const idsOf = (guide: string): string[] => recommendationsOf(guide).map(({ id }) => id);
const titleOf = (guide: string, id: string): string => {
  const title = recommendationsOf(guide).find((recommendation) => recommendation.id === id)?.title;
  return title === undefined ? id : toPlainText(title);
};
