/** What a draft that has just been saved still lacks: it is kept, and its author is told what stops its publication. */
import { parseEntryPath } from '../sources/source-file.ts';
import { typeset } from '../text/typeset.ts';
import { reviewStrings as words } from '../ui/review-strings.ts';
import { listCited } from './ask-cited.ts';
import { findCited, toCiting, toFormAddress, type CitedDraft } from './cited-drafts.ts';
import type { DraftEntry } from './decap.ts';
import { element } from './element.ts';
import { isPublishedIn } from './find-lately.ts';
import type { Readings } from './guard.ts';
import './notices.css';

/** Points shown; « Ce qui change » shows them all. */
const MOST = 3;

export interface PointsTeller {
  /** Told of each text that is written, */
  written(path: string, text: string): void;
  /** then of the entry that the form holds. */
  saved(entry: DraftEntry): Promise<void>;
  /** What is told may be so no longer: another tab has saved or published something. */
  changed(): void;
  /** The entry is about to be published, which checks it again. */
  publishing(): void;
}

/** What tells of the points; `base` is the path that the site is served from. */
export function createPointsTeller(base: string, readings: () => Readings | undefined): PointsTeller {
  let last: { path: string; text: string } | undefined;
  let told: DraftEntry | undefined;
  /** Of what was asked, the last: an answer that comes once the person has gone elsewhere is no more to be told. */
  let turn = 0;
  const leave = () => {
    turn += 1;
    close();
  };
  // A first save leads from the form of a new entry to its own: what was just said of it stays.
  window.addEventListener('hashchange', () => {
    const file = last && parseEntryPath(last.path);
    if (!file || location.hash !== toFormAddress(file)) leave();
  });
  /** What stops the publication of an entry, and what it cites that is not published. Throws when the published wiki cannot be read. */
  const look = async (written: { path: string; text: string }, entry: DraftEntry) => {
    const drafts = readings()?.drafts();
    const files = (entry.get('mediaFiles')?.toJS() ?? []) as { path?: string }[];
    const media = files.flatMap(({ path }) => path ?? []);
    const [{ loadKnownWiki }, { findPoints }] = await Promise.all([import('./known-wiki.ts'), import('./find-points.ts')]);
    const [wiki, errors] = await Promise.all([loadKnownWiki(base), findPoints(written, { base, readings: readings(), media })]);
    const citing = toCiting(written.path, written.text);
    const lately = citing && (await readings()?.lately()?.find(citing, wiki));
    const cited = citing && drafts ? await findCited(citing, drafts, isPublishedIn(wiki, lately)).catch(() => undefined) : undefined;
    // Those are named in words of their own.
    const points = cited ? errors.filter(({ code }) => code !== 'fiche-en-brouillon') : errors;
    // One that stands at several places is told once.
    return { points: [...new Set(points.map(({ what }) => typeset(what)))], cited: cited ?? [] };
  };
  const teller: PointsTeller = {
    written: (path, text) => void (last = { path, text }),
    changed: () => {
      const notice = document.querySelector('.points');
      if (told && notice && !notice.contains(document.activeElement)) void teller.saved(told);
    },
    publishing: leave,
    saved: async (entry) => {
      if (!last) return;
      told = entry;
      const own = ++turn;
      const found = await look(last, entry).catch((error: unknown) => console.error(error));
      if (own !== turn) return;
      close();
      show(found ? print(found) : [element('p', { textContent: typeset(words.unchecked) })]);
    },
  };
  return teller;
}

const close = (): void => document.querySelector('.points')?.remove();

function show(parts: readonly HTMLElement[]): void {
  if (parts.length === 0) return;
  const shut = element('button', { type: 'button', textContent: words.close });
  shut.addEventListener('click', close);
  const notice = element('div', { className: 'points' }, ...parts, shut);
  notice.setAttribute('role', 'status');
  document.body.append(notice);
}

/** What is said of them; nothing when there is nothing to say. */
function print({ points, cited }: { points: readonly string[]; cited: readonly CitedDraft[] }): HTMLElement[] {
  const { sources = [], others = [] } = Object.groupBy(cited, ({ collection }) => (collection === 'sources' ? 'sources' : 'others'));
  return [
    ...(points.length > 0
      ? [
          element('p', { textContent: typeset(words.points(points.length)) }),
          element('ul', {}, ...points.slice(0, MOST).map((point) => element('li', { textContent: point }))),
          element('p', { textContent: typeset(words.pointsWhere) }),
        ]
      : []),
    ...(sources.length > 0
      ? [
          element('p', { textContent: typeset(words.cited(sources.length)) }),
          listCited(sources),
          element('p', { textContent: typeset(words.citedThen(sources.length)) }),
        ]
      : []),
    ...(others.length > 0 ? [element('p', { textContent: typeset(words.named) }), listCited(others)] : []),
  ];
}
