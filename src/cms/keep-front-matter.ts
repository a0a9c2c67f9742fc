/**
 * The front matter as its author wrote it. Decap writes it anew at each save, with its own quotes, folds and blank
 * lines: here what has not changed keeps its bytes, so that a revision shows what a person changed and nothing else.
 */
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { cutFrontMatter } from '../sources/source-file.ts';
import { isSameData } from '../text/same-data.ts';

/**
 * The text that Decap would save, `next`, in the writing of the text that was opened (none for a new entry). Means
 * exactly what `next` means: were it not so, `next` itself is given back.
 */
export function keepFrontMatter(opened: string | undefined, next: string): string {
  const [before, after] = [cutFrontMatter(opened ?? ''), cutFrontMatter(next)];
  if (!after) return next;
  const written = parseDocument(after.yaml);
  const document = before ? parseDocument(before.yaml) : written;
  const data: unknown = written.toJS();
  if (before) document.contents = merge(document, document.contents, data) as typeof document.contents;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  if (!isSameData(parseDocument(yaml).toJS(), data)) return next;
  const body = after.body.replace(/^(?:\r?\n)+/u, '');
  const gap = before ? (/^(?:\r?\n)*/u.exec(before.body)?.[0] ?? '') : '\n';
  const fenced = `---\n${yaml}---\n`;
  // A file has one way to end its lines.
  return `${/^.*\r\n/u.test(opened ?? '') ? fenced.replace(/\r?\n/gu, '\r\n') : fenced}${body === '' ? '' : gap}${body}`;
}

/** The node for a value: the one that was there, wherever it says the same, else a new one. */
function merge(document: Document, node: unknown, value: unknown): unknown {
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value))
    return mergeMap(document, node, value as Record<string, unknown>);
  if (isSeq(node) && Array.isArray(value)) return mergeList(document, node, value);
  if (isScalar(node) && isSameData(node.value, value)) return node;
  if (isScalar(node) && typeof node.value === 'string' && typeof value === 'string') {
    node.value = value;
    return node;
  }
  return document.createNode(value);
}

function mergeMap(document: Document, map: YAMLMap, value: Record<string, unknown>): YAMLMap {
  for (const { key } of [...map.items]) if (!(toKey(key) in value)) map.delete(key);
  for (const [key, item] of Object.entries(value)) map.set(key, merge(document, map.get(key, true), item));
  return map;
}

/** Items that say the same follow their place in the new list; one that changed where it stands is changed in place. */
function mergeList(document: Document, list: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const free = list.items.map((item) => ({ item, data: (item as Node).toJS(document) as unknown }));
  const find = (data: unknown) => free.findIndex((one) => isSameData(one.data, data));
  const kept = value.map((item) => {
    const index = find(item);
    return index === -1 ? undefined : free.splice(index, 1)[0]?.item;
  });
  list.items = kept.map((item, index) => {
    if (item !== undefined) return item;
    const inPlace = free.findIndex((one) => one.item === list.items[index]);
    return merge(document, inPlace === -1 ? undefined : free.splice(inPlace, 1)[0]?.item, value[index]);
  });
  return list;
}

const toKey = (key: unknown): string => String(isScalar(key) ? key.value : key);
