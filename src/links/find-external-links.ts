import { toFullText } from '../sources/prose.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { walkFields } from '../sources/walk-fields.ts';
import { blankCode } from '../wiki/plain-text.ts';

const ADDRESS = /https?:\/\/[^\s<>"'\]|]+/giu;

/** Addresses of other sites that an entry gives, in its fields and in its texts, each once. */
export function findExternalLinks(file: SourceFile): string[] {
  const fields = walkFields(file.collection, file.frontMatter.data).flatMap(({ field, value }) =>
    field.kind === 'url' && typeof value === 'string' ? [value] : [],
  );
  const texts = [...blankCode(toFullText(file)).matchAll(ADDRESS)].map(([address]) => trim(address));
  return [...new Set([...fields, ...texts])].filter((address) => /^https?:/iu.test(address) && URL.canParse(address));
}

/** What ends a sentence or closes a link's parenthesis is no part of the address; a parenthesis that the address opened is. */
function trim(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    const kept = address.slice(0, end);
    const isClosing = last === ')' && kept.split(')').length > kept.split('(').length;
    if (!isClosing && !'.,;:!?»”’*_'.includes(last)) break;
  }
  return address.slice(0, end);
}
