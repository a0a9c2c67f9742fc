/** The body of an entry as paragraphs that people read, to be compared: links by their words, calls by their key. */
import { parseWikilink, WIKILINK } from '../wiki/wikilink.ts';

export interface Block {
  kind: 'heading' | 'text' | 'item' | 'row' | 'code' | 'frame';
  text: string;
}

const FENCE = /^[ \t]*(`{3,}|~{3,})/u;
const HEADING = /^#{1,6}[ \t]+(.*)$/u;
const FRAME = /^[ \t]*:{3,}([\p{L}-]*)(?:\[([^\]]*)\])?/u;
const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[([ xX])\][ \t]+)?/u;
const TABLE_RULE = /^[ \t]*\|?[ \t:|-]+\|[ \t:|-]*$/u;

/** The blocks of a body, in order; an empty list for an empty body. Not a renderer: what it does not know stays as it is. */
export function toProseBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let fence = '';
  const add = (kind: Block['kind'], text: string): Block => {
    const block = { kind, text };
    blocks.push(block);
    return block;
  };
  for (const line of body.split(/\r?\n/u)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence)) [fence, open] = ['', undefined];
      else if (open) open.text += `${open.text && '\n'}${line}`;
      continue;
    }
    if (mark) {
      [fence, open] = [mark, add('code', '')];
      continue;
    }
    const heading = HEADING.exec(line);
    const frame = FRAME.exec(line);
    if (line.trim() === '' || TABLE_RULE.test(line)) open = undefined;
    else if (heading) [open] = [undefined, add('heading', heading[1] ?? '')];
    else if (frame) [open] = [undefined, frame[1] ? add('frame', [frame[1], frame[2]].filter(Boolean).join(' : ')) : undefined];
    else if (line.startsWith('|')) add('row', line.replace(/^\||\|[ \t]*$/gu, '').replace(/(?<!\\)\|/gu, ' · '));
    else if (ITEM.test(line))
      open = add(
        'item',
        line.replace(ITEM, (_, box?: string) => (box ? `${box === ' ' ? '☐' : '☑'} ` : '')),
      );
    else if (open) open.text += ` ${line.trim()}`;
    else open = add('text', line.trim().replace(/^>[ \t]?/u, ''));
  }
  return blocks.map(({ kind, text }) => ({ kind, text: kind === 'code' ? text : toProse(text) })).filter(({ text }) => text !== '');
}

/** One paragraph: marks of emphasis removed, what links lead to kept where the words do not say it. */
function toProse(text: string): string {
  return text
    .replace(WIKILINK, (whole, inner: string) => {
      const link = parseWikilink(inner);
      if (!link) return whole;
      const address = [link.target, link.section].filter(Boolean).join(' § ');
      return link.label && link.label !== address ? `${link.label} (${address})` : address;
    })
    .replace(/\[\^([^\]\s]{1,80})\]/gu, ' [$1]')
    .replace(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/gu, '$1 ($2)')
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]+?)(?<=\S)\1/gu, '$2')
    .replace(/\s+/gu, ' ')
    .trim();
}
