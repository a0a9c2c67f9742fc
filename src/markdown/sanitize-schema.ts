/**
 * What a contributor's text may become. Everything else is dropped: the same list for raw HTML in Markdown and for what
 * the dialect itself makes, so that there is no second door.
 */
import type { Schema } from 'hast-util-sanitize';

const classes = (...names: string[]) => ['className', ...names] as [string, ...string[]];

export const sanitizeSchema: Schema = {
  tagNames: [
    'a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em',
    'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'input', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q',
    's', 'samp', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time',
    'tr', 'u', 'ul', 'var',
  ],
  attributes: {
    '*': ['title', 'lang', 'dir', 'dataAnchor'],
    a: ['href', 'ariaLabel', classes('wanted', 'ambiguous')],
    code: [['className', /^language-[\w-]+$/u]],
    details: ['open'],
    div: [classes('callout', 'callout-note', 'callout-attention', 'callout-chiffre', 'callout-inconnu', 'evidence')],
    figcaption: [classes('quote-author')],
    figure: [classes('quote')],
    img: ['src', 'alt', 'width', 'height'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [classes('task-list-item')],
    ol: ['start', 'reversed', classes('contains-task-list')],
    p: [classes('eyebrow', 'callout-title', 'evidence-count', 'evidence-poles')],
    section: [classes('recommendation')],
    span: [classes('visually-hidden', 'scale'), 'ariaHidden'],
    sup: [classes('calls')],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', ['scope', 'col', 'row', 'colgroup', 'rowgroup']],
    time: ['dateTime'],
    ul: [classes('contains-task-list')],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
  ancestors: {
    tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tfoot: ['table'], tr: ['table'], li: ['ol', 'ul'],
    summary: ['details'], figcaption: ['figure'], caption: ['table'], dd: ['dl'], dt: ['dl'],
  },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript'],
  clobber: [],
};
