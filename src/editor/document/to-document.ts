/** Nodes of the tree as nodes of the document that is edited. */
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type {} from 'mdast-util-directive';
import { Mark, type Node } from 'prosemirror-model';
import { schema } from './schema.ts';

const { nodes, marks } = schema;
type Block = RootContent | BlockContent | DefinitionContent;

/** A block that the editor shows as its source: what it holds has no visual form. */
export class NoVisualForm extends Error {
  constructor({ type }: Nodes) {
    super(type);
  }
}

/** The block of the document for a block of the tree. Throws `NoVisualForm` when it holds anything the document has not. */
export function toDocumentBlock(node: Block): Node {
  switch (node.type) {
    case 'paragraph':
      return nodes.paragraph.create(null, toInline(node.children));
    case 'heading':
      return nodes.heading.create({ depth: node.depth }, toInline(node.children));
    case 'blockquote':
      return nodes.blockquote.createChecked(null, node.children.map(toDocumentBlock));
    case 'code':
      return nodes.code_block.create({ lang: node.lang, meta: node.meta }, node.value ? schema.text(node.value) : null);
    case 'thematicBreak':
      return nodes.thematic_break.create();
    case 'list':
      return (node.ordered ? nodes.ordered_list : nodes.bullet_list).createChecked(
        { spread: node.spread ?? false, ...(node.ordered && { start: node.start ?? 1 }) },
        node.children.map(({ spread, checked, children }) =>
          nodes.list_item.createChecked({ spread: spread ?? false, checked: checked ?? null }, children.map(toDocumentBlock)),
        ),
      );
    case 'containerDirective': {
      const [first] = node.children;
      const label =
        first?.type === 'paragraph' && (first.data as { directiveLabel?: boolean } | undefined)?.directiveLabel ? first : undefined;
      return nodes.container.createChecked({ name: node.name, attributes: node.attributes }, [
        nodes.container_label.create(null, label && toInline(label.children)),
        ...node.children.slice(label ? 1 : 0).map(toDocumentBlock),
      ]);
    }
    case 'footnoteDefinition':
      return nodes.footnote.createChecked({ identifier: node.identifier, label: node.label }, node.children.map(toDocumentBlock));
    case 'table':
      return toTable(node);
    default:
      throw new NoVisualForm(node);
  }
}

function toTable({ align, children }: Table): Node {
  const width = children[0]?.children.length ?? 0;
  const rows = children.map((row, index) =>
    nodes.table_row.createChecked(
      null,
      Array.from({ length: width }, (_, column) =>
        (index === 0 ? nodes.table_header : nodes.table_cell).create(
          { align: align?.[column] ?? null },
          toInline(row.children[column]?.children ?? []),
        ),
      ),
    ),
  );
  return nodes.table.createChecked(null, rows);
}

const toInline = (children: readonly PhrasingContent[], over: readonly Mark[] = Mark.none): Node[] =>
  children.flatMap((node): Node[] => {
    const inside = (mark: Mark) => toInline((node as { children: PhrasingContent[] }).children, mark.addToSet(over));
    switch (node.type) {
      case 'text':
        return node.value ? [schema.text(node.value, over)] : [];
      case 'inlineCode':
        return node.value ? [schema.text(node.value, marks.code.create().addToSet(over))] : [];
      case 'strong':
        return inside(marks.strong.create());
      case 'emphasis':
        return inside(marks.emphasis.create());
      case 'delete':
        return inside(marks.delete.create());
      case 'link':
        return inside(marks.link.create({ url: node.url, title: node.title }));
      case 'linkReference':
        return inside(marks.reference.create({ identifier: node.identifier, label: node.label, referenceType: node.referenceType }));
      case 'wikilink':
        return [nodes.wikilink.create({ wikilink: node.value }, null, over)];
      case 'footnoteReference':
        return [nodes.call.create({ call: node.label ?? node.identifier }, null, over)];
      case 'image':
        return [nodes.image.create({ url: node.url, title: node.title, alt: node.alt }, null, over)];
      case 'break':
        return [nodes.hard_break.create(null, null, over)];
      default: {
        return [nodes.opaque.create({ node: { ...node, position: undefined } }, null, over)];
      }
    }
  });
