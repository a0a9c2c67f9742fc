/**
 * `npm run bench:search`: questions of readers asked to our search, to Pagefind alone and to MiniSearch over the built
 * site. `--write` puts the table in the README; `--misses` lists the questions that fail, those held apart excepted;
 * `--weight` measures instead what the first search moves, and how long it takes, on 10 000 pages.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { measureWeight } from './support/bench-weight.ts';
import { openMiniSearch, openOurs, openPagefindRaw, type Contestant } from './support/contestants.ts';
import { printTable } from './support/write-readme.ts';
import { rankOf, toScore, type Question, type Score } from './support/search-metrics.ts';

const SITE = 'dist';
const PAGES = 10_000;

const isKept = process.argv.includes('--write');

if (process.argv.includes('--weight')) {
  const rows = await measureWeight(SITE, PAGES);
  const cells = rows.map(
    ({ word, bytes, files, wait }) => `| ${word} | ${Math.round(bytes / 1024)} Ko | ${files} | ${Math.round(wait)} ms |`,
  );
  printTable('bench:weight', ['| Mot cherché | Transféré | Fichiers | Attente |', '|:--|--:|--:|--:|', ...cells], isKept);
  process.exit();
}

const questions = parse(readFileSync('tests/fixtures/search/questions.yaml', 'utf8')) as Question[];
const number = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const rank = async (contestant: Contestant): Promise<Map<Question, number>> => {
  const ranks = new Map<Question, number>();
  for (const question of questions)
    ranks.set(question, rankOf(await contestant.ask(question.question), question.expect, contestant.knowsParts));
  await contestant.close?.();
  return ranks;
};
const contestants = [await openOurs(SITE), await openPagefindRaw(SITE), openMiniSearch(SITE)];
const ranked = await Promise.all(contestants.map(async (contestant) => ({ name: contestant.name, ranks: await rank(contestant) })));

const toCell = ({ mrr, success }: Score): string => `${number.format(success)} · ${number.format(mrr)}`;
const row = (label: string, kept: readonly Question[]): string => {
  const cells = ranked.map(({ ranks }) => toCell(toScore(kept.map((question) => ranks.get(question) ?? 0))));
  return `| ${label} | ${kept.length} | ${cells.join(' | ')} |`;
};
const families = [...new Set(questions.map(({ family }) => family))];
const part = (title: string, kept: readonly Question[]): string[] => [
  row(`**${title}**`, kept),
  ...families.map((family) =>
    row(
      family,
      kept.filter((question) => question.family === family),
    ),
  ),
];
const table = [
  `| Succès@3 · MRR@10 | Questions | ${ranked.map(({ name }) => name).join(' | ')} |`,
  `|:--|--:|${ranked.map(() => '--:').join('|')}|`,
  ...part(
    'Tenues à part',
    questions.filter(({ held }) => held),
  ),
  ...part(
    'Pour régler',
    questions.filter(({ held }) => !held),
  ),
];

if (process.argv.includes('--misses'))
  for (const question of questions.filter(({ held }) => !held)) {
    const at = ranked[0]?.ranks.get(question) ?? 0;
    if (at !== 1) console.log(`${at || '–'}\t${question.family}\t${question.question}\t${question.expect.join(' ')}`);
  }
printTable('bench:search', table, isKept);
