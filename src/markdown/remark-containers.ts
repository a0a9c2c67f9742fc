/** `:::name[Label]{#id}` blocks only: inline `:name` is left alone, so that « 12:30 » stays a time. */
import { directive } from 'micromark-extension-directive';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import type { Processor } from 'unified';

export function remarkContainers(this: Processor): void {
  const { flow } = directive();
  const colon = flow?.[58];
  // The extension gives the container first, then the leaf (`::name`), which the dialect does not have.
  const container = Array.isArray(colon) ? colon[0] : colon;
  const data = this.data() as Record<string, unknown[] | undefined>;
  (data['micromarkExtensions'] ??= []).push({ flow: { 58: [container] } });
  (data['fromMarkdownExtensions'] ??= []).push(directiveFromMarkdown());
  // A colon within a line calls for nothing, and so is written as it is.
  const writing = directiveToMarkdown();
  (data['toMarkdownExtensions'] ??= []).push({
    ...writing,
    unsafe: writing.unsafe?.filter(({ inConstruct }) => !inConstruct?.includes('phrasing')),
  });
}
