import { escapeHtml } from './escape-html.ts';
import { toProseHtml } from './ordinals.ts';

/** A link in one piece, without the spaces that a template would put in it and that its line would underline. */
export const linkHtml = (href: string, label: string): string => `<a href="${escapeHtml(href)}">${toProseHtml(label)}</a>`;
