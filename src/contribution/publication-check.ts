/** The content check, on one entry about to be published. */
import { checkEntry } from '../checks/check-content.ts';
import { formatIssue } from '../checks/format-issues.ts';
import { buildKnown } from '../checks/known.ts';
import { readContent } from '../sources/read-content.ts';
import { parseSourceFile } from '../sources/source-file.ts';
import type { PublicationCheck } from './contributing.ts';

/** The check of an entry against the rest of the content of `root`: its errors, in French; warnings stop nothing. */
export function createPublicationCheck(root: string): PublicationCheck {
  return (path, text, files) => {
    const file = parseSourceFile(path, text);
    if (!file) return [];
    const content = readContent(root);
    const others = content.files.filter((other) => other.path !== path);
    const known = buildKnown([...others, file], (media) => files.includes(media) || content.hasMedia(media));
    return checkEntry(file, known)
      .filter((issue) => issue.severity === 'error')
      .map(formatIssue);
  };
}
