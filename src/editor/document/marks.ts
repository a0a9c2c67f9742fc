import type { MarkSpec } from 'prosemirror-model';

const mark = (tag: string, more: string[] = []): MarkSpec => ({
  parseDOM: [tag, ...more].map((name) => ({ tag: name })),
  toDOM: () => [tag, 0],
});

/** The marks of the dialect, in the order in which they nest when nothing else decides. */
export const marks = {
  link: {
    // What is typed after a link does not lengthen it.
    inclusive: false,
    attrs: { url: {}, title: { default: null } },
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ url: element.getAttribute('href'), title: element.getAttribute('title') }) }],
    toDOM: ({ attrs: { url, title } }) => ['a', { href: String(url), ...(title ? { title: String(title) } : {}) }, 0],
  },
  /** A link whose address is written elsewhere in the text. */
  reference: {
    inclusive: false,
    attrs: { identifier: {}, label: {}, referenceType: {} },
    toDOM: ({ attrs: { label } }) => ['a', { class: 'reference', title: String(label) }, 0],
  },
  emphasis: mark('em', ['i']),
  strong: mark('strong', ['b']),
  delete: mark('del', ['s']),
  code: mark('code'),
} satisfies Record<string, MarkSpec>;
