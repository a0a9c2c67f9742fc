/** The body of a page as a tree, read once for all the checks; what keeps it from being read is an issue. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { defineSources } from '../markdown/notes.ts';
import type { Parser } from '../markdown/parse.ts';
import { rawTags } from '../markdown/rehype-safe.ts';
import { findProse } from '../sources/prose.ts';
import { inBody, placeOf, type SourceFile } from '../sources/source-file.ts';
import { cutWhole } from '../text/cut-whole.ts';
import { checkLimits } from './check-limits.ts';
import { parseMdx } from './check-mdx.ts';
import { toIssue, type Issue } from './issue.ts';
import type { Questions } from './questions.ts';

export interface ReadTree {
  /** Undefined when the body is beyond the limits: nothing should read it, not even a regular expression. */
  tree: Root | undefined;
  issues: Issue[];
}

/** Tags that a page may open in raw HTML: they nest without end, and whatever prints them calls itself. */
const HTML_TAGS = 1_000;
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** The tree of a body, within limits; `parse` reads Markdown. */
export function readTree(file: SourceFile, wiki: Questions, parse: Parser): ReadTree {
  const isSource = (key: string) => wiki.isEntry('sources', key);
  const limits = [...checkLimits(file), ...checkProse(file)];
  if (limits.length > 0) return { tree: undefined, issues: limits };
  try {
    const { tree, issues } = file.isMdx ? parseMdx(file, isSource) : { tree: parse(defineSources(file.body, isSource)), issues: [] };
    return {
      tree,
      issues: [...issues, ...(file.isMdx ? [] : checkHtml(file, tree))],
    };
  } catch (error) {
    // Deeper than the parser's own stack.
    if (!(error instanceof RangeError)) throw error;
    return {
      tree: undefined,
      issues: [toIssue('trop-imbrique', inBody(file, 0))],
    };
  }
}

/** The same limits in the prose of the fields, which is printed too. */
const checkProse = (file: SourceFile): Issue[] =>
  findProse(file).flatMap(({ text, path }) => {
    const issues = checkLimits({ path: file.path, text, body: text });
    return issues.length > 0 ? issues.map((issue) => ({ ...issue, ...placeOf(file.frontMatter, path) })) : [];
  });

/** Raw HTML that the sanitiser will take away is said to its author, once a tag; too much of it is refused. */
function checkHtml(file: SourceFile, tree: Root): Issue[] {
  const issues: Issue[] = [];
  const said = new Set<string>();
  let opened = 0;
  visit(tree, 'html', (node) => {
    const start = node.position?.start.offset ?? 0;
    for (const { 1: name = '', index } of node.value.matchAll(/<([a-z][^\s/>]*)/giu)) {
      const tag = name.toLowerCase();
      if (!VOID.has(tag)) opened += 1;
      if (opened === HTML_TAGS + 1) issues.push(toIssue('trop-de-signes', inBody(file, start + index), 'tags', opened, HTML_TAGS));
      if (rawTags.has(tag) || said.has(tag)) continue;
      said.add(tag);
      issues.push(toIssue('html-retire', inBody(file, start + index), cutWhole(tag, 30)));
    }
  });
  return issues;
}
