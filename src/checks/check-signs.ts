/** Signs that no page may hold, behind the escapes that hide them: of YAML in the fields, of Markdown and HTML in the body. */
import type { Nodes, Root } from 'mdast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { visit } from 'unist-util-visit';
import { placeOf, type SourceFile } from '../sources/source-file.ts';
import { ofNode, toIssue, type Issue, type Where } from './issue.ts';
import { findSigns, MOST_LINES, toCodePoint } from './signs.ts';

/** Issues of what the fields and the body say once read; `written` are those already found in the file as it is. */
export function checkSigns(file: SourceFile, tree: Root, written: readonly Issue[]): Issue[] {
  const issues = inData(file, file.frontMatter.data, []);
  visit(tree, (node: Nodes) => {
    for (const text of textsOf(node)) for (const issue of inText(text, (lines) => toWhere(ofNode(file, node), lines))) issues.push(issue);
  });
  // One of each a line is enough to mend them all, and so many lines.
  const said = new Map<string, Set<number>>();
  const isNew = ({ code, line }: Issue): boolean => {
    const lines = said.get(code) ?? new Set();
    said.set(code, lines);
    return lines.size < MOST_LINES && lines.size < lines.add(line).size;
  };
  for (const issue of written) isNew(issue);
  return issues.filter(isNew);
}

/** Strings of the front matter, keys aside, which are those of the model. */
function inData(file: SourceFile, value: unknown, path: readonly (string | number)[]): Issue[] {
  if (typeof value === 'string') return inText(value, () => ({ file: file.path, ...placeOf(file.frontMatter, path) }));
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => inData(file, item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => inData(file, item, [...path, key]));
}

function inText(text: string, place: (lines: number) => Where): Issue[] {
  return findSigns(text).map(({ code, found, offset }) => {
    const where = place(text.slice(0, offset).split('\n').length - 1);
    if (code === 'signe-invisible') return toIssue(code, where, toCodePoint(found));
    return code === 'texte-refuse' ? toIssue(code, where, found) : toIssue(code, where);
  });
}

/** The line of a sign, so many lines after the beginning of its node, whose column is only that of its first line. */
const toWhere = ({ file, line, column }: Where, lines: number): Where => ({ file, line: line + lines, column: lines === 0 ? column : 1 });

/** What a node says itself, its children aside. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'html') return node.value.includes('&') ? inHtml(parseFragment(node.value)) : [node.value];
  const { value, url, title, alt, attributes } = node as object as Readonly<Partial<Record<string, unknown>>>;
  const given = Array.isArray(attributes) ? attributes.map((one: { value?: unknown }) => one.value) : Object.values(attributes ?? {});
  return [value, url, title, alt, ...given].filter((text): text is string => typeof text === 'string');
}

function inHtml(node: DefaultTreeAdapterTypes.Node): string[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(inHtml) : [];
  const attributes = 'attrs' in node ? node.attrs.map(({ value }) => value) : [];
  return ['value' in node ? node.value : 'data' in node ? node.data : '', ...attributes, ...children];
}
