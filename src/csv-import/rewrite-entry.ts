import { isDeepStrictEqual } from 'node:util';
import { applyPatch, structuredPatch } from 'diff';
import { stringify } from 'yaml';
import { keepFrontMatter } from '../cms/keep-front-matter.ts';
import { parseSourceFile, type SourceFile } from '../sources/source-file.ts';

/**
 * The text of an entry whose front matter says `data`: only the lines that change are other ones, comments, order and
 * quotes of the rest stay, and so does the body, to the byte. Undefined when its writing does not let that be done.
 */
export function rewriteEntry(file: SourceFile, data: Readonly<Record<string, unknown>>): string | undefined {
  const write = (values: Readonly<Record<string, unknown>>): string =>
    keepFrontMatter(file.text, `---\n${stringify(values, { lineWidth: 0 })}---\n${file.body}`);
  const same = write(file.frontMatter.data);
  const next = write(data);
  // A writing of its author's own (folded lines, wide indents) would not survive: only what differs is carried over.
  const text = same === file.text ? next : carry(file.text, same, next);
  const written = text === undefined ? undefined : parseSourceFile(file.path, text);
  return written && written.body === file.body && isDeepStrictEqual(written.frontMatter.data, data) ? text : undefined;
}

function carry(text: string, before: string, after: string): string | undefined {
  const patched = applyPatch(text, structuredPatch('', '', before, after, '', '', { context: 0 }));
  return patched === false ? undefined : patched;
}
