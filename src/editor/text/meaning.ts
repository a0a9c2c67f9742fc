/** What a tree means: two texts with the same meaning print the same page. */
import type { List, Nodes, Parent, Table } from 'mdast';

type Marks = readonly string[];

/**
 * A canonical writing of a list of nodes, to be compared and nothing else. It leaves out where things stand in the text,
 * how marks nest in each other (bold in italics, italics in bold) and where lines were broken; it keeps all the rest.
 */
export const toMeaning = (nodes: readonly Nodes[]): string => JSON.stringify(nodes.flatMap(toBlock));

function toBlock(node: Nodes): unknown[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [[...ownFields(node), toRuns(node)]];
    case 'list':
      // A blank line between two items, or between two blocks of one, spaces them all.
      return [
        [
          ...ownFields(node, ['spread']),
          isSpaced(node),
          node.children.map((item) => [...ownFields(item, ['spread']), item.children.flatMap(toBlock)]),
        ],
      ];
    case 'table':
      return [[...ownFields(node, ['align']), toAlign(node), toRows(node).map((row) => row.map(toBlock))]];
    default:
      return [[...ownFields(node), 'children' in node ? node.children.flatMap(toBlock) : []]];
  }
}

/** As the site's printer (mdast-util-to-hast) decides it: paragraphs, or bare lines. */
const isSpaced = ({ spread, children }: List): boolean =>
  (spread ?? false) || children.some((item) => item.spread ?? item.children.length > 1);

/** Cells that a row lacks are empty ones; those beyond the header's are not printed. */
function toRows({ children }: Table): Nodes[][] {
  const width = children[0]?.children.length ?? 0;
  return children.map((row) =>
    Array.from({ length: width }, (_, index) => row.children[index] ?? ({ type: 'tableCell', children: [] } as Nodes)),
  );
}

const toAlign = ({ align, children }: Table): unknown[] =>
  Array.from({ length: children[0]?.children.length ?? 0 }, (_, index) => align?.[index] ?? null);

/** The text of a block as runs, each with the marks that lie over it. */
function toRuns(block: Parent): unknown[] {
  const runs: { text?: string; other?: unknown; marks: Marks }[] = [];
  const add = (text: string, marks: Marks) => {
    const last = runs.at(-1);
    if (last?.text !== undefined && String(last.marks) === String(marks)) last.text += text;
    else runs.push({ text, marks });
  };
  const walk = (node: Nodes, marks: Marks): void => {
    if (node.type === 'text') add(node.value, marks);
    else if (node.type === 'inlineCode') add(node.value, [...marks, 'code']);
    else if ('children' in node && node.children.length > 0) {
      const over = [...marks, JSON.stringify(ownFields(node))].sort();
      for (const child of node.children) walk(child, over);
    } else runs.push({ other: ownFields(node), marks });
  };
  for (const child of block.children as Nodes[]) walk(child, []);
  for (const run of runs) if (run.text !== undefined) run.text = run.text.replace(/[ \t]*\n[ \t]*/gu, ' ');
  const [first, last] = [runs[0], runs.at(-1)];
  if (first?.text && !first.marks.includes('code')) first.text = first.text.replace(/^[ \t]+/u, '');
  if (last?.text && !last.marks.includes('code')) last.text = last.text.replace(/[ \t]+$/u, '');
  return runs.filter(({ text }) => text !== '');
}

/** How a name is written, and the form of the call, say nothing: it is looked up by its identifier. */
const UNSAID = ['position', 'children', 'label', 'referenceType'];

/** Fields of a node that say something; absent, null and empty say the same. */
function ownFields(node: Nodes, but: readonly string[] = []): unknown[] {
  const { type, data, ...fields } = node as unknown as Record<string, unknown>;
  const said = Object.entries(fields)
    .filter(([name, value]) => ![...UNSAID, ...but].includes(name) && value !== null && value !== undefined && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isLabel = (data as { directiveLabel?: boolean } | undefined)?.directiveLabel ?? false;
  return [isLabel ? 'label' : type, ...said.flat()];
}
