import { checkLimits } from '../checks/check-limits.ts';
import { typeset } from '../text/typeset.ts';
import { editorStrings } from '../ui/editor-strings.ts';

/**
 * What makes a text too long or too nested for the check, in its words, and how to bring it back; undefined when nothing
 * does. Reads it once, and parses nothing.
 */
export function findExcess(text: string): string | undefined {
  const [issue] = checkLimits({ path: '', text, body: text });
  if (!issue) return undefined;
  return typeset([editorStrings.overLimits(issue.line), issue.what, issue.inForm ?? issue.fix, editorStrings.keptAside].join(' '));
}
