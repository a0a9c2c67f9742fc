/** The content checks, on what one contribution is about to publish or to remove. */
import { checkEntry } from '../checks/check-content.ts';
import { checkRemovals } from '../checks/check-removals.ts';
import { formatIssue } from '../checks/format-issues.ts';
import type { Issue } from '../checks/issue.ts';
import { buildKnown } from '../checks/known.ts';
import { askKnown } from '../checks/questions.ts';
import { readContent } from '../sources/read-content.ts';
import { listShown } from '../sources/shown-images.ts';
import { parseSourceFile } from '../sources/source-file.ts';
import { typeset } from '../text/typeset.ts';
import { contribution } from '../ui/contribution.ts';
import { isDraft, titleOf } from '../wiki/corpus.ts';
import type { ContentChecks } from './contributing.ts';

/** The checks of an entry against the rest of the content of `root`: errors in French; warnings stop nothing. */
export function createContentChecks(root: string): ContentChecks {
  return {
    publication: (path, text, files, drafts) => {
      const file = parseSourceFile(path, text);
      if (!file) return [];
      const content = readContent(root);
      const others = content.files.filter((other) => other.path !== path);
      const known = buildKnown([...others, file], (media) => files.get(media) ?? content.hasMedia(media));
      const waiting = {
        ...known,
        drafts: new Set([...known.drafts, ...drafts]),
      };
      // Read by nobody any more, a draft of a page that others cite is a removal.
      const withdrawn = isDraft(file) ? content.files.filter((other) => other.path === path && !isDraft(other)) : [];
      return [...findErrors(checkEntry(file, askKnown(waiting))).map(sayInForm), ...toMessages(checkRemovals(withdrawn, others))];
    },
    removal: (paths) => {
      const { files, hasMedia } = readContent(root);
      const { removed = [], others = [] } = Object.groupBy(files, ({ path }) => (paths.includes(path) ? 'removed' : 'others'));
      const published = removed.filter((file) => !isDraft(file));
      const cited = toMessages(checkRemovals(published, others));
      const shown = paths.filter(hasMedia).flatMap((path) => {
        const titles = others.filter(({ text }) => listShown(text).includes(path)).map(titleOf);
        return titles.length > 0 ? contribution.refused.shown(titles) : [];
      });
      return [...(cited.length > 0 ? [contribution.refused.cited, ...cited] : []), ...shown];
    },
  };
}

const findErrors = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity }) => severity === 'error');
const toMessages = (issues: readonly Issue[]): string[] => findErrors(issues).map(formatIssue);

/** To somebody in front of the form, who sees neither the file nor its lines: « Ce qui change » quotes the passage of each. */
const sayInForm = ({ what, fix }: Issue): string => `• ${typeset(what)} ${typeset(fix)}`;
