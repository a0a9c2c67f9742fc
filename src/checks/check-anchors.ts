/** Anchors of one page: those that its author names, in the text or in the fields, and those that its headings make. */
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { isPageAnchor, numberAnchors, toHeadingAnchor } from '../model/page-anchors.ts';
import { findProse } from '../sources/prose.ts';
import { placeOf, type SourceFile } from '../sources/source-file.ts';
import { toPlainText } from '../wiki/plain-text.ts';
import { ofNode, toIssue, type Issue, type Where } from './issue.ts';

interface Named {
  id: string;
  /** Asked for a fault only: finding the place of a field means reading the front matter again. */
  where: () => Where;
}

/** In a field's text: a heading, or an anchor, which belong to the body alone. */
const ANCHORED = /^ {0,3}#{1,6}(?:[ \t]|$)|data-anchor|^ {0,3}\S[^\n]*\n {0,3}(?:=+|-+)[ \t]*$/imu;
/** A block with an anchor. Two patterns, each read in one pass: together they took the cube of a line's length. */
const isAnchoredBlock = (line: string): boolean => /^ {0,3}:{3}/u.test(line) && /\{[^{}]*#/u.test(line);
const isAnchored = (text: string): boolean => ANCHORED.test(text) || text.split('\n').some(isAnchoredBlock);
const RAW = /data-anchor\s*=\s*["']?([^\s"'>]+)/giu;

/** Issues of the anchors of one page: each is its own, and none is one that the page makes for itself. */
export function checkAnchors(file: SourceFile, tree: Root): Issue[] {
  const { named, headings, notes } = inBody(file, tree);
  const fields = inFields(file);
  const taken = new Set(named.map(({ id }) => id));
  // As the dialect numbers them.
  headings.forEach(numberAnchors(taken));
  return [
    ...named.filter(({ id }, index) => isPageAnchor(id) || named.findIndex((other) => other.id === id) < index).map(toTaken),
    ...fields
      .filter(({ id }, index) => isPageAnchor(id) || taken.has(id) || fields.findIndex((other) => other.id === id) < index)
      .map(toTaken),
    ...notes.map((where) => toIssue('titre-dans-un-champ', where)),
    ...findProse(file).flatMap(({ text, path }) =>
      isAnchored(text) ? [toIssue('titre-dans-un-champ', { file: file.path, ...placeOf(file.frontMatter, path) })] : [],
    ),
  ];
}

const toTaken = ({ id, where }: Named): Issue => toIssue('identifiant-en-double', where(), id);

function inBody(file: SourceFile, tree: Root): { named: Named[]; headings: string[]; notes: Where[] } {
  const named: Named[] = [];
  const headings: string[] = [];
  const notes: Where[] = [];
  visit(tree, (node: Nodes) => {
    const where = ofNode(file, node);
    if (node.type === 'footnoteDefinition') {
      // A note is printed apart from the body, which does not know its anchors.
      visit(node, ['heading', 'containerDirective'], (inner) => void notes.push(ofNode(file, inner as Nodes)));
      return SKIP;
    }
    if (node.type === 'containerDirective' && node.attributes?.['id']) named.push({ id: node.attributes['id'], where: () => where });
    if (node.type === 'html') named.push(...[...node.value.matchAll(RAW)].map(([, id = '']) => ({ id, where: () => where })));
    if (node.type === 'heading')
      headings.push(toHeadingAnchor(toPlainText(file.body.slice(node.position?.start.offset, node.position?.end.offset))));
    return undefined;
  });
  return { named, headings, notes };
}

/** What a seminar asked for and what came out of it, each with its anchor. */
function inFields(file: SourceFile): Named[] {
  return ['outcomes', 'asks'].flatMap((field) => {
    const items = file.frontMatter.data[field];
    return (Array.isArray(items) ? items : []).flatMap((item: unknown, index) => {
      const id = (item as { id?: unknown } | null)?.id;
      return typeof id === 'string' ? [{ id, where: () => ({ file: file.path, ...placeOf(file.frontMatter, [field, index, 'id']) }) }] : [];
    });
  });
}
