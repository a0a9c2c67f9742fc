/** A page as clean Markdown: for whoever reads, quotes or feeds a program without the site around. */
import { stringify } from 'yaml';
import { collections } from '../model/collections.ts';
import { toEntryPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import { site } from '../site.ts';
import { formatEdtf } from '../text/edtf.ts';
import { dataStrings } from '../ui/data-strings.ts';
import { readCalls } from '../wiki/call.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { blankCode } from '../wiki/plain-text.ts';
import { tablesOf } from './build-tables.ts';
import { markdownCell } from './markdown-cell.ts';
import { markdownLinks, type MarkdownLinks } from './markdown-links.ts';
import type { DataEntry, Table } from './table.ts';
import { itemsOf, valueAt } from './to-rows.ts';
import { toStamp, type DataVersion } from './version.ts';

/** Said by the front matter or by the text around the table. */
const ELSEWHERE = new Set(['title', 'description', 'licence', 'reviewed.on', 'reviewed.by']);

/** The Markdown of an entry: its essentials with the version, its fields and lists as tables, its text, its sources. */
export function toMarkdown(entry: DataEntry, corpus: Corpus, version: DataVersion): string {
  const { collection, slug, data } = entry;
  const links = markdownLinks(corpus);
  const title = String(data['title']);
  const text = [
    ...tablesOf(collection).map((table) => printTable(table, data, links)),
    plainBlocks(links.inText(corpus.files.get(keyOf(entry))?.body ?? '')).trim(),
  ]
    .filter(Boolean)
    .join('\n\n');
  const frontMatter = stringify({
    title,
    ...(data['description'] !== undefined && { description: data['description'] }),
    collection: collections[collection].label,
    url: new URL(toEntryPath(collection, slug), site.url).href,
    licence: data['licence'] ?? site.licences.prose.name,
    language: site.language,
    version: toStamp(version),
    ...(data['reviewed'] !== undefined && { reviewed: data['reviewed'] }),
  });
  return (
    [`---\n${frontMatter}---`, `# ${title}`, data['description'] ?? '', text, printSources(text, corpus)].filter(Boolean).join('\n\n') +
    '\n'
  );
}

/** The fields of the entry as two columns; a list of composites as one row an item, empty columns left out. */
function printTable(table: Table, data: DataEntry['data'], links: MarkdownLinks): string {
  const items = itemsOf(data, table.path);
  const columns = table.columns.filter(({ path }) => table.path.length > 0 || !ELSEWHERE.has(path.join('.')));
  const rows = items.map(({ item }) => columns.map(({ field, path }) => markdownCell(field, valueAt(item, path), links)));
  if (table.path.length === 0) {
    const filled = columns.flatMap(({ title }, index) => (rows[0]?.[index] ? [[title, rows[0][index]]] : []));
    return filled.length > 0 ? toTable([...dataStrings.fieldAndValue], filled) : '';
  }
  const shown = columns.map((_, index) => rows.some((row) => row[index])).map((isShown, index) => (isShown ? index : -1));
  const pick = <T>(row: readonly T[]): T[] => row.filter((_, index) => shown[index] !== -1);
  if (rows.length === 0) return '';
  return `## ${table.title.split(' : ').slice(1).join(' : ')}\n\n${toTable(pick(columns.map(({ title }) => title)), rows.map(pick))}`;
}

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What opens or closes a block; group 1 is its title, which may hold links and calls, in brackets that match. */
const BLOCK = /^:{3,}(?:[a-z]+(?:\[((?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\])*)\])?(?:\{[^}]*\})?)?[ \t]*$/u;

/** Blocks of the dialect as what any reader of Markdown knows: their title in bold; a component as its sentence. Not in code. */
function plainBlocks(body: string): string {
  const prose = blankCode(body).split('\n');
  const lines = body.split('\n').flatMap((line, index) => {
    if (prose[index] !== line) return [line];
    const block = BLOCK.exec(line);
    if (block) return block[1] ? [`**${block[1]}**`, ''] : [''];
    return [line.replace(/^<Part value=\{(\d+)\} total=\{(\d+)\} label="([^"]*)" \/>$/u, '$1 / $2 : $3')];
  });
  return lines.join('\n').replace(/\n{3,}/gu, '\n\n');
}

/** A definition for each source that the text calls, with its address outside. */
function printSources(text: string, corpus: Corpus): string {
  const keys = new Set(readCalls(text).map(({ key }) => key));
  return [...keys]
    .flatMap((key) => {
      const data = corpus.files.get(keyOf({ collection: 'sources', slug: key.toLowerCase() }))?.frontMatter.data as
        EntryData<'sources'> | undefined;
      if (!data) return [];
      const address = data.url ?? new URL(toEntryPath('sources', key.toLowerCase()), site.url).href;
      return [`[^${key}]: ${data.title}, ${data.publisher}, ${formatEdtf(data.on)}. <${address}>`];
    })
    .join('\n');
}
