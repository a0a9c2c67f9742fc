/** `npm run corpus`: what the wiki holds, counted, as a table; `--write` puts it in the README between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { collectionNames } from '../src/model/collection-names.ts';
import { collections } from '../src/model/collections.ts';
import { readContent } from '../src/sources/read-content.ts';
import { buildCorpus } from '../src/wiki/corpus.ts';
import { findWikilinks } from '../src/wiki/link-graph.ts';

const corpus = buildCorpus(readContent(process.cwd()).files);
const files = [...corpus.files.values()];
const number = new Intl.NumberFormat('fr-FR');
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

const rows = collectionNames.map((name) => {
  const own = files.filter(({ collection }) => collection === name);
  const fields = (key: string) => sum(own.map(({ frontMatter }) => lengthOf(frontMatter.data[key])));
  return [
    collections[name].label,
    own.length,
    fields('facts'),
    fields('timeline') + fields('asks') + fields('outcomes'),
    sum(own.map(({ body }) => findWikilinks(body).length)),
  ] as const;
});
const total = ['Total', ...[1, 2, 3, 4].map((column) => sum(rows.map((row) => row[column] as number)))] as const;
const table = [
  '| Collection | Pages | Chiffres datés | Repères, constats et demandes | Liens |',
  '|:--|--:|--:|--:|--:|',
  ...[...rows, total].map(([label, ...counts]) => `| ${label} | ${counts.map((count) => number.format(count as number)).join(' | ')} |`),
].join('\n');

const MARKS = /(<!-- corpus -->\n)[\s\S]*?(<!-- \/corpus -->)/u;
if (process.argv.includes('--write')) writeFileSync('README.md', readFileSync('README.md', 'utf8').replace(MARKS, `$1\n${table}\n\n$2`));
console.log(table);
