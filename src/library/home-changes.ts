/** The last changes of the wiki, for its home page: one page a commit, said from what changed in it. */
import { collections } from '../model/collections.ts';
import { toEntryPath } from '../model/routes.ts';
import type { HomePage } from '../prepared/index.ts';
import { toShortDay } from '../text/day.ts';
import { typeset } from '../text/typeset.ts';
import { historyStrings as words } from '../ui/history-strings.ts';
import type { Change } from '../history/list-changes.ts';
import { getHistory, isMinor, titleNow, titleOfHistory } from './history.ts';
import { sayChange } from './say-change.ts';

const ROWS = 4;
/** A longer sentence than this quotes more than it says: the size of the change is then said instead. */
const LONGEST = 110;

/** The rows, or the sentence that says why there is none. */
export async function getHomeChanges(): Promise<HomePage['changes']> {
  const { reason, changes } = await getHistory();
  return { rows: pickLast(changes).map(toRow), none: typeset(words.none[reason ?? 'empty']) };
}

/** The last changes that readers can go and see: a page once, a commit once, what only touched the form left out. */
function pickLast(changes: readonly Change[]): Change[] {
  const picked: Change[] = [];
  for (const change of changes) {
    if (picked.length === ROWS) break;
    const { entry, revision, day } = change;
    const isKnown = picked.some((other) => other.entry === entry || other.revision.commit === revision.commit);
    if (!isKnown && day !== 'unknown' && titleNow(entry) !== undefined && !isMinor(revision)) picked.push(change);
  }
  return picked;
}

function toRow(change: Change): HomePage['changes']['rows'][number] {
  const { entry, day } = change;
  const { collection, slug } = entry;
  const [said = '', field] = sayChange(change);
  return {
    href: toEntryPath(collection, slug),
    label: titleOfHistory(entry),
    kind: collection,
    kindLabel: collections[collection].singular,
    day,
    shortDay: typeset(toShortDay(day)),
    text: typeset(field && field.length <= LONGEST ? field : said),
  };
}
