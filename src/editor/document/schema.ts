/** The document that is edited: the blocks and the marks of the dialect, and nothing that it cannot write back. */
import { Schema, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { editorStrings } from '../../ui/editor-strings.ts';
import { marks } from './marks.ts';

/** Lines broken by the author stay broken; pasted ones are joined, as a browser shows them. */
const textblock = (tag: string, spec: NodeSpec = {}): NodeSpec => ({
  content: 'inline*',
  group: 'block',
  whitespace: 'pre',
  parseDOM: [{ tag, preserveWhitespace: false }],
  toDOM: () => [tag, 0],
  ...spec,
});

const list = (tag: 'ul' | 'ol', spec: NodeSpec): NodeSpec => ({
  content: 'list_item+',
  group: 'block',
  parseDOM: [{ tag }],
  toDOM: () => [tag, 0],
  ...spec,
});

const atom = (attribute: string, toText: (value: string) => string, spec: NodeSpec = {}): NodeSpec => ({
  inline: true,
  group: 'inline',
  atom: true,
  selectable: false,
  attrs: { [attribute]: {} },
  parseDOM: [{ tag: `span[data-${attribute}]`, getAttrs: (element) => ({ [attribute]: element.getAttribute(`data-${attribute}`) }) }],
  toDOM: (node) => [
    'span',
    { class: attribute, [`data-${attribute}`]: String(node.attrs[attribute]) },
    toText(String(node.attrs[attribute])),
  ],
  leafText: (node) => toText(String(node.attrs[attribute])),
  ...spec,
});

const tables = tableNodes({
  tableGroup: 'block',
  cellContent: 'inline*',
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: (cell) => cell.style.textAlign || null,
      setDOMAttr: (value, attributes) => {
        if (value) attributes['style'] = `text-align: ${String(value)}`;
      },
    },
  },
});
const cell = (spec: NodeSpec): NodeSpec => ({ ...spec, whitespace: 'pre' });

export const schema = new Schema({
  marks,
  nodes: {
    doc: { content: 'block+' },
    paragraph: textblock('p'),
    heading: textblock('h2', {
      attrs: { depth: { default: 2 } },
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map((depth) => ({ tag: `h${depth}`, attrs: { depth }, preserveWhitespace: false })),
      toDOM: (node) => [`h${Number(node.attrs['depth'])}`, 0],
    }),
    blockquote: { content: 'block+', group: 'block', defining: true, parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] },
    code_block: {
      content: 'text*',
      marks: '',
      group: 'block',
      code: true,
      defining: true,
      attrs: { lang: { default: null }, meta: { default: null } },
      parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
      toDOM: () => ['pre', ['code', 0]],
    },
    thematic_break: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    bullet_list: list('ul', { attrs: { spread: { default: false } } }),
    ordered_list: list('ol', {
      attrs: { spread: { default: false }, start: { default: 1 } },
      toDOM: (node) => ['ol', { start: String(node.attrs['start']) }, 0],
    }),
    list_item: {
      content: 'block*',
      defining: true,
      attrs: { spread: { default: false }, checked: { default: null } },
      parseDOM: [{ tag: 'li' }],
      toDOM: (node) => ['li', node.attrs['checked'] === null ? {} : { 'data-checked': String(node.attrs['checked']) }, 0],
    },
    /** A `:::` block; its first child is its title, empty when none is written. */
    container: {
      content: 'container_label block*',
      group: 'block',
      defining: true,
      attrs: { name: {}, attributes: { default: {} } },
      parseDOM: [
        {
          tag: 'div[data-container]',
          getAttrs: (element) => ({
            name: element.getAttribute('data-container'),
            attributes: JSON.parse(element.getAttribute('data-attributes') ?? '{}') as unknown,
          }),
        },
      ],
      toDOM: ({ attrs: { name, attributes } }) => [
        'div',
        {
          'data-container': String(name),
          'data-attributes': JSON.stringify(attributes),
          'data-name': [editorStrings.containers[name as string] ?? String(name), (attributes as { id?: string } | null)?.id]
            .filter(Boolean)
            .join(' · '),
        },
        0,
      ],
    },
    container_label: textblock('p', {
      group: '',
      parseDOM: [{ tag: 'p[data-label]' }],
      toDOM: () => ['p', { 'data-label': '' }, 0],
    }),
    footnote: {
      content: 'block*',
      group: 'block',
      defining: true,
      attrs: { identifier: {}, label: { default: null } },
      toDOM: ({ attrs: { label, identifier } }) => {
        const key = String(label ?? identifier);
        return ['div', { 'data-footnote': key, 'data-name': editorStrings.footnote(key) }, 0];
      },
    },
    ...tables,
    /** Between two cells there is no place to write: a letter would make a cell there. */
    table_row: { ...tables.table_row, allowGapCursor: false },
    table_cell: cell(tables.table_cell),
    table_header: cell(tables.table_header),
    /** What the editor does not know how to show: its text, as it stands. */
    source: {
      group: 'block',
      atom: true,
      attrs: { text: {} },
      parseDOM: [{ tag: 'pre[data-source]', priority: 60, getAttrs: (element) => ({ text: element.getAttribute('data-source') }) }],
      toDOM: (node) => ['pre', { 'data-source': String(node.attrs['text']) }, String(node.attrs['text'])],
    },
    text: { group: 'inline' },
    wikilink: atom('wikilink', (inner) => inner.slice(inner.search(/\\?\|/u) + 1)),
    call: atom('call', (key) => key),
    image: {
      inline: true,
      group: 'inline',
      attrs: { url: {}, title: { default: null }, alt: { default: null } },
      parseDOM: [
        {
          tag: 'img[data-url]',
          getAttrs: (element) => ({
            url: element.getAttribute('data-url'),
            title: element.getAttribute('title'),
            alt: element.getAttribute('alt'),
          }),
        },
      ],
      toDOM: ({ attrs: { url, title, alt } }) => [
        'img',
        { 'data-url': String(url), alt: String(alt ?? ''), ...(title ? { title: String(title) } : {}) },
      ],
    },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
    /** Any other inline node of the tree, carried as it is. */
    opaque: {
      inline: true,
      group: 'inline',
      atom: true,
      selectable: false,
      attrs: { node: {} },
      toDOM: (node) => ['code', { class: 'opaque' }, (node.attrs['node'] as { value?: string; alt?: string }).value ?? '…'],
    },
  },
});
