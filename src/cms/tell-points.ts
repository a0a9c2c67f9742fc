/** What a draft that has just been saved still lacks: it is kept, and its author is told what stops its publication. */
import { typeset } from '../text/typeset.ts';
import { reviewStrings as words } from '../ui/review-strings.ts';
import type { DraftEntry } from './decap.ts';
import { element } from './element.ts';
import type { Readings } from './guard.ts';
import './notices.css';

/** Points shown; « Ce qui change » shows them all. */
const MOST = 3;

export interface PointsTeller {
  /** Told of each text that is written, */
  written(path: string, text: string): void;
  /** then of the entry that the form holds. */
  saved(entry: DraftEntry): Promise<void>;
}

/** What tells of the points; `base` is the path that the site is served from. */
export function createPointsTeller(base: string, readings: () => Readings | undefined): PointsTeller {
  let last: { path: string; text: string } | undefined;
  window.addEventListener('hashchange', close);
  return {
    written: (path, text) => void (last = { path, text }),
    saved: async (entry) => {
      const [{ loadKnownWiki }, { findIssues }] = await Promise.all([import('./known-wiki.ts'), import('./review-entry.ts')]);
      const [wiki, drafts] = await Promise.all([
        loadKnownWiki(base),
        readings()
          ?.drafts()
          ?.list()
          .catch(() => []),
      ]);
      if (!last) return;
      const files = (entry.get('mediaFiles')?.toJS() ?? []) as { path?: string }[];
      const media = files.flatMap(({ path }) => path ?? []);
      const errors = findIssues({ ...last, media, drafts }, wiki).filter(({ severity }) => severity === 'error');
      close();
      if (errors.length > 0) show(errors.map(({ what }) => typeset(what)));
    },
  };
}

const close = (): void => document.querySelector('.points')?.remove();

function show(points: readonly string[]): void {
  const shut = element('button', { type: 'button', textContent: words.close });
  shut.addEventListener('click', close);
  const notice = element(
    'div',
    { className: 'points' },
    element('p', { textContent: typeset(words.points(points.length)) }),
    element('ul', {}, ...points.slice(0, MOST).map((point) => element('li', { textContent: point }))),
    element('p', { textContent: typeset(words.pointsWhere) }),
    shut,
  );
  notice.setAttribute('role', 'status');
  document.body.append(notice);
}
