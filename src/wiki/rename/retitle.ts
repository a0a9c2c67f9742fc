import { isScalar, isSeq, stringify, type Node } from 'yaml';
import { yamlStart, type SourceFile } from '../../sources/source-file.ts';
import type { Edit } from './edit.ts';

/** The edits that give a page a new title and keep its former names as aliases, in the writing the page already has. */
export function retitle(file: SourceFile, title: string, former: readonly string[]): Edit[] {
  const { document } = file.frontMatter;
  const node = document.get('title', true);
  if (!isScalar(node) || !node.range) return [];
  const at = (position: number): number => yamlStart(file) + position;
  const titleEdit = { start: at(node.range[0]), end: at(node.range[1]), text: write(title) };
  const aliases = document.get('aliases', true) as Node | undefined;
  const known = isSeq(aliases) ? aliases.items.map((item) => (isScalar(item) ? item.value : undefined)) : [];
  const added = former.filter((name) => !known.includes(name)).map(write);
  if (added.length === 0) return [titleEdit];
  const last = isSeq(aliases) ? (aliases.items.at(-1) as Node | undefined) : undefined;
  if (isSeq(aliases) && aliases.flow && aliases.range) {
    const end = at(last?.range?.[1] ?? aliases.range[0] + 1);
    return [titleEdit, insert(end, `${last ? ', ' : ''}${added.join(', ')}`)];
  }
  const eol = file.text.includes('\r\n') ? '\r\n' : '\n';
  const lineAfter = (position: number): number => file.text.indexOf('\n', position) + 1;
  if (last?.range) {
    const line = file.text.slice(file.text.lastIndexOf('\n', at(last.range[0])) + 1);
    const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
    return [titleEdit, insert(lineAfter(at(last.range[1])), added.map((name) => `${indent}- ${name}${eol}`).join(''))];
  }
  const rows = added.map((name) => `  - ${name}${eol}`).join('');
  if (!aliases?.range) return [titleEdit, insert(lineAfter(titleEdit.end), `aliases:${eol}${rows}`)];
  // The key is there with nothing after it.
  return [titleEdit, insert(lineAfter(at(aliases.range[0])), rows)];
}

const insert = (position: number, text: string): Edit => ({ start: position, end: position, text });

/** A text as a YAML value on one line. */
const write = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
