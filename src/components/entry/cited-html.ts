/** Calls to sources, as HTML: written as text because a space between a word and its call would print. */
import type { NoteCall } from '../../prepared/index.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { toProseHtml } from '../../text/ordinals.ts';

/** A text (safe HTML) and its calls, « [1, 2] » glued to the last word, before the full stop as French has it. */
export function citedHtml(html: string, calls: readonly NoteCall[]): string {
  const [, words = html, stop = ''] = /^([\s\S]*[^.])(\.)$/u.exec(html) ?? [];
  return `${words}${callsHtml(calls)}${stop}`;
}

/** The same for a plain text. */
export const citedText = (text: string, calls: readonly NoteCall[]): string => citedHtml(toProseHtml(text), calls);

function callsHtml(calls: readonly NoteCall[]): string {
  if (calls.length === 0) return '';
  const links = calls.map(({ number, href, title }) => `<a href="${escapeHtml(href)}" aria-label="${escapeHtml(title)}">${number}</a>`);
  return `<sup class="calls">[${links.join(', ')}]</sup>`;
}
