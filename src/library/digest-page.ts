/** What a month brought to the wiki, in one page that can be sent as it is. */
import type { Change } from '../history/list-changes.ts';
import { collectionNames } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { toChangesPath } from '../model/routes.ts';
import type { DigestItem, DigestPage } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { changesStrings as words } from '../ui/history-strings.ts';
import { getMonths, hrefOf, toMonthLink } from './changes-page.ts';
import { getHistory, nameContributors, titleNow, titleOfHistory, toSize } from './history.ts';
import { toShell } from './shell.ts';

/** How many pages of a kind are named, those with the most new words. */
const NAMED = 10;
const number = new Intl.NumberFormat('fr-FR');

interface PageOfMonth {
  change: Change;
  item: DigestItem & { size: { added: number; removed: number } };
}

/** The prepared digest of a month, `2026-11`. */
export async function getDigestPage(month: string): Promise<DigestPage> {
  const changes = (await getHistory()).changes.filter(({ day }) => day.startsWith(month));
  const pages = [...Map.groupBy(changes, ({ entry }) => entry).values()].map(toPageOfMonth);
  const isGone = ({ change: { entry } }: PageOfMonth): boolean => titleNow(entry) === undefined;
  const entriesCreated = new Set(changes.flatMap(({ entry, revision }) => (revision.kind === 'created' ? [entry] : [])));
  const isNew = ({ change: { entry } }: PageOfMonth): boolean => entriesCreated.has(entry);
  const created = pages.filter((page) => !isGone(page) && isNew(page));
  const changed = pages.filter((page) => !isGone(page) && !isNew(page));
  const withdrawn = pages.filter((page) => isGone(page) && page.change.revision.kind === 'withdrawn');
  const months = await getMonths();
  const [next, previous] = [months[months.indexOf(month) - 1], months[months.indexOf(month) + 1]];
  const date = formatEdtf(month);
  return {
    shell: toShell({
      at: `wiki/changements/${month}/`,
      title: words.digest(date),
      description: words.digestDescription(date),
      kind: 'pages',
      section: toChangesPath(),
      breadcrumbs: [{ href: toChangesPath(), label: words.title }],
    }),
    lead: typeset(
      words.by(
        nameContributors(
          changes.map(({ revision }) => revision),
          12,
        ),
      ),
    ),
    figures: (
      [
        ['changes', changes.length],
        ['created', created.length],
        ['changed', changed.length],
        ['added', pages.reduce((sum, { item }) => sum + item.size.added, 0)],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([key, count]) => ({ value: number.format(count), label: words.figures[key](count) })),
    sections: [toSection('created', created), toSection('changed', changed), toSection('withdrawn', withdrawn)].filter(
      ({ groups }) => groups.length > 0,
    ),
    ...(previous && { previous: toMonthLink(previous) }),
    ...(next && { next: toMonthLink(next) }),
  };
}

function toPageOfMonth(changes: readonly Change[]): PageOfMonth {
  const [last] = changes as [Change, ...Change[]];
  const sizes = changes.map(({ revision }) => toSize(revision) ?? { added: 0, removed: 0 });
  const sum = (key: 'added' | 'removed') => sizes.reduce((total, size) => total + size[key], 0);
  const size = { added: sum('added'), removed: sum('removed') };
  return { change: last, item: { label: titleOfHistory(last.entry), ...hrefOf(last), note: words.changesOf(changes.length), size } };
}

function toSection(key: keyof typeof words.sections, pages: readonly PageOfMonth[]): DigestPage['sections'][number] {
  const groups = collectionNames.flatMap((kind) => {
    const items = pages
      .filter(({ change }) => change.entry.collection === kind)
      .map(({ item }) => item)
      .sort((a, b) => b.size.added - a.size.added);
    const more = items.length > NAMED ? words.more(items.length - NAMED) : '';
    return items.length > 0 ? [{ kind, title: collections[kind].label, items: items.slice(0, NAMED), more }] : [];
  });
  return { id: key, title: words.sections[key], groups };
}
