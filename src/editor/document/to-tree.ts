/** The document that is edited, as nodes of the tree. */
import type { AlignType, BlockContent, DefinitionContent, ListItem, RootContent, TableRow } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Node } from 'prosemirror-model';
import { readTree } from '../text/read-tree.ts';
import { toDefinitions } from '../text/to-definitions.ts';
import { toPhrasing } from './to-phrasing.ts';

type Block = BlockContent | DefinitionContent;

/** The blocks of the tree for a block of the document; none for an empty paragraph, which has no writing. */
export function toTreeBlocks(node: Node): Block[] {
  const { attrs } = node;
  switch (node.type.name) {
    case 'paragraph': {
      const children = toPhrasing(node);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'heading':
      return [{ type: 'heading', depth: attrs['depth'] as 1, children: toPhrasing(node) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: toAll(node) }];
    case 'code_block':
      return [{ type: 'code', lang: attrs['lang'] as string, meta: attrs['meta'] as string, value: node.textContent }];
    case 'thematic_break':
      return [{ type: 'thematicBreak' }];
    case 'bullet_list':
    case 'ordered_list': {
      const ordered = node.type.name === 'ordered_list';
      const start = ordered ? (attrs['start'] as number) : null;
      return [
        { type: 'list', ordered, start, spread: (attrs['spread'] as boolean) && node.childCount > 1, children: node.children.map(toItem) },
      ];
    }
    case 'container':
      return [toContainer(node)];
    case 'footnote':
      return [
        { type: 'footnoteDefinition', identifier: attrs['identifier'] as string, label: attrs['label'] as string, children: toAll(node) },
      ];
    case 'table':
      return [
        {
          type: 'table',
          align: node.firstChild?.children.map(({ attrs: { align } }) => align as AlignType) ?? [],
          children: node.children.map(toRow),
        },
      ];
    case 'source':
      return readTree(attrs['text'] as string).children as Block[];
    default:
      throw new Error(`« ${node.type.name} » is not a block.`);
  }
}

const toAll = (node: Node): Block[] => node.children.flatMap(toTreeBlocks);

const toRow = (row: Node): TableRow => ({
  type: 'tableRow',
  children: row.children.map((cell) => ({ type: 'tableCell', children: toPhrasing(cell) })),
});

/** Without a blank line before it, such a block would be read as the end of the one above. */
const needsBlank = (block: Block, above: Block): boolean =>
  block.type === 'paragraph'
    ? !['heading', 'code', 'thematicBreak'].includes(above.type)
    : block.type === 'blockquote' && above.type === 'blockquote';

function toItem(node: Node): ListItem {
  const children = toAll(node);
  const [first, ...others] = children;
  const spread = (node.attrs['spread'] as boolean) || others.some((block, index) => needsBlank(block, children[index] as Block));
  return {
    type: 'listItem',
    spread: spread && others.length > 0,
    // A box stands before a line of text, or is not one.
    checked: first?.type === 'paragraph' ? (node.attrs['checked'] as boolean | null) : null,
    children,
  };
}

function toContainer({ attrs, children: [label, ...blocks] }: Node): ContainerDirective {
  const title = label ? toPhrasing(label) : [];
  return {
    type: 'containerDirective',
    name: attrs['name'] as string,
    attributes: attrs['attributes'] as Record<string, string>,
    children: [
      ...(title.length > 0 ? [{ type: 'paragraph' as const, data: { directiveLabel: true }, children: title }] : []),
      ...blocks.flatMap(toTreeBlocks),
    ] as ContainerDirective['children'],
  };
}

/** The whole document as the children of a root; what a source calls is looked up in the definitions of the others. */
export function toTree(document: Node): RootContent[] {
  const sources = document.children.filter(({ type }) => type.name === 'source').map(({ attrs }) => attrs['text'] as string);
  const context = toDefinitions({ type: 'root', children: sources.flatMap((text) => readTree(text).children) });
  return document.children.flatMap((node) =>
    node.type.name === 'source' ? readTree(node.attrs['text'] as string, context).children : toTreeBlocks(node),
  );
}
