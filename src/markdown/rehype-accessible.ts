/** What Markdown's own output lacks for a screen reader or a narrow screen. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isPageAnchor } from '../model/page-anchors.ts';
import { dialectStrings } from '../ui/dialect.ts';
import { headingText } from './heading-text.ts';

const ANCHOR = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Anchors as ids, once each; headers with a scope; tables with a name, that scroll alone; named checkboxes; images with dimensions of their own. */
export function rehypeAccessible() {
  return (tree: Root) => {
    const ids = new Set<string>();
    const tables = new Map<string, number>();
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      takeAnchor(node, ids);
      if (/^h[2-6]$/u.test(node.tagName)) heading = headingText(node);
      if (node.tagName === 'tr') scopeRow(node, (parent as Element | undefined)?.tagName === 'thead');
      if (node.tagName === 'th') node.properties['scope'] ??= 'col';
      if (node.tagName === 'td' || node.tagName === 'th') takeAlign(node);
      if (node.tagName === 'img') Object.assign(node.properties, { loading: 'lazy', decoding: 'async', alt: node.properties['alt'] ?? '' });
      if (node.tagName === 'li' && isTask(node)) nameCheckbox(node);
      if (node.tagName === 'table' && parent && index !== undefined && !isScroller(parent as Element)) {
        const name = nameOf(node, heading, tables);
        // The part that scrolls and the table are two things to a screen reader, each with its name.
        if (!node.children.some((child) => child.type === 'element' && child.tagName === 'caption')) node.properties['ariaLabel'] = name;
        parent.children[index] = {
          type: 'element',
          tagName: 'section',
          properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: name },
          children: [node],
        };
        return [SKIP, index];
      }
      return undefined;
    });
  };
}

const isScroller = (node: Element): boolean => (node.properties?.['className'] as string[] | undefined)?.includes('table-scroll') ?? false;

function takeAnchor(node: Element, ids: Set<string>): void {
  const anchor = node.properties['dataAnchor'];
  delete node.properties['dataAnchor'];
  if (typeof anchor !== 'string' || !ANCHOR.test(anchor) || ids.has(anchor) || isPageAnchor(anchor)) return;
  ids.add(anchor);
  node.properties['id'] = anchor;
}

/** In raw HTML, a row of figures may begin with its own header. */
function scopeRow({ children }: Element, isHead: boolean): void {
  const [first, ...others] = children.filter((child) => child.type === 'element');
  if (!isHead && first?.tagName === 'th' && others.some(({ tagName }) => tagName === 'td')) first.properties['scope'] ??= 'row';
}

/** `align` is gone from HTML: a class says it. */
function takeAlign(node: Element): void {
  const align = node.properties['align'];
  delete node.properties['align'];
  if (align === 'right' || align === 'center') node.properties['className'] = [`align-${align}`];
}

/** A table is named by the heading above it and its columns, and numbered when a twin follows. */
function nameOf(table: Element, heading: string, names: Map<string, number>): string {
  const columns = cellsOf(table)
    .map((cell) => toString(cell).replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join(', ');
  const name = heading ? dialectStrings.tableOf(heading, columns) : dialectStrings.table(columns);
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}

/** The cells of the head of a table, else of its first row; where their lines break says nothing. */
function cellsOf(table: Element): Element[] {
  const within = (element: Element, names: readonly string[]): Element[] =>
    element.children.flatMap((child) => {
      if (child.type !== 'element' || child.tagName === 'table') return [];
      return names.includes(child.tagName) ? [child] : within(child, names);
    });
  const [head = within(table, ['tr'])[0]] = within(table, ['thead']);
  return head ? within(head, ['th', 'td']) : [];
}

const isTask = (node: Element): boolean => (node.properties['className'] as string[] | undefined)?.includes('task-list-item') ?? false;

/** The box and its words in one label: the whole line is the target, and the box has a name. */
function nameCheckbox(item: Element): void {
  // A list whose items are apart has paragraphs, after a line break.
  const first = item.children.find((child) => child.type === 'element');
  const holder = first?.tagName === 'p' ? first : item;
  const at = holder.children.findIndex((child) => child.type === 'element' && child.tagName === 'input');
  if (at === -1) return;
  const nested = holder.children.findIndex((child) => child.type === 'element' && (child.tagName === 'ul' || child.tagName === 'ol'));
  const words = holder.children.slice(at, nested === -1 ? undefined : nested) as ElementContent[];
  holder.children.splice(at, words.length, { type: 'element', tagName: 'label', properties: {}, children: words });
}
