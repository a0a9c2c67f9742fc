/** Hostile or broken files, one at a time among good ones: each is refused with its place, or rendered without danger. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkContent } from '../../src/checks/check-content.ts';
import { judgeImage } from '../../src/media/judge-image.ts';
import { reencode } from '../../src/media/reencode.ts';
import { checkFragment } from '../../src/safety/check-html.ts';
import { parseSourceFile, type SourceFile } from '../../src/sources/source-file.ts';
import { FILE_BYTES } from '../../src/sources/read-content.ts';
import { ownPayloads } from './payloads.ts';
import { renderSafe } from './render-hostile.ts';
import type { Row } from './row.ts';

interface Case {
  name: string;
  text: string;
}

const PATH = 'content/terms/essai.md';
const good = parseSourceFile('content/terms/bon.md', '---\ntitle: Bon\ndescription: Un terme.\n---\n\nDu texte.\n') as SourceFile;
const inBody = (text: string): string => `---\ntitle: Essai\ndescription: Un terme.\n---\n\n${text}\n`;
const inTitle = (text: string): string => `---\ntitle: ${JSON.stringify(text)}\ndescription: Un terme.\n---\n\nDu texte.\n`;

/** Checks each case beside a good page, and renders what is not refused. */
function runCases(family: string, cases: readonly Case[]): Row {
  const row: Row = { family, cases: cases.length, safe: 0, named: 0, lined: 0, seconds: 0, memory: 0 };
  let refused = 0;
  const unsafe: string[] = [];
  for (const { name, text } of cases) {
    const started = performance.now();
    const errors = errorsOf(text);
    const isNamed = errors.every(({ file }) => file === PATH);
    if (errors.length > 0) refused += 1;
    if (errors.length > 0 && isNamed) row.named = (row.named ?? 0) + 1;
    if (errors.length > 0 && errors.every(({ line }) => line > 0)) row.lined = (row.lined ?? 0) + 1;
    const body = parseSourceFile(PATH, text)?.body ?? '';
    const isSafe = errors.length > 0 ? isNamed : checkFragment(renderSafe(body)).length === 0;
    if (isSafe) row.safe += 1;
    else unsafe.push(name);
    row.seconds = Math.max(row.seconds, (performance.now() - started) / 1000);
    row.memory = Math.max(row.memory, process.memoryUsage.rss() / 2 ** 20);
  }
  return { ...row, note: [`${refused} refusés`, ...unsafe.slice(0, 3)].join(', ') };
}

function errorsOf(text: string): { file: string; line: number }[] {
  if (Buffer.byteLength(text) > FILE_BYTES) {
    const others = [{ path: PATH, kind: 'file' as const, isExecutable: false, bytes: Buffer.byteLength(text) }];
    return checkContent({ files: [good], others, hasMedia: () => false });
  }
  const file = parseSourceFile(PATH, text);
  const issues = checkContent({ files: file ? [good, file] : [good], others: [], hasMedia: () => false });
  return issues.filter(({ severity }) => severity === 'error');
}

/** The project's own small set. */
export const ownRows = (): Row[] => [
  runCases(
    'Textes hostiles, corps',
    ownPayloads().map((text) => ({ name: text, text: inBody(text) })),
  ),
  runCases(
    'Textes hostiles, titre',
    ownPayloads().map((text) => ({ name: text, text: inTitle(text) })),
  ),
];

/** The families of the corpora of a folder. */
export async function corporaRows(folder: string): Promise<Row[]> {
  const lines = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString();
  const pathological = lines('markdown/cmark-pathological.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; input: string });
  const yaml = JSON.parse(lines('yaml/yaml-test-suite.json.gz')) as { name?: string; id?: string; yaml: string }[];
  const naughty = JSON.parse(readFileSync(join(folder, 'strings/blns.json'), 'utf8')) as string[];
  const html = JSON.parse(lines('html/html5lib-tree-construction.json.gz')) as { data?: string; input?: string }[];
  return [
    runCases(
      'Markdown pathologique',
      pathological.map(({ name, input }) => ({ name, text: inBody(input) })),
    ),
    runCases(
      'YAML',
      yaml.map(({ yaml: text }, index) => ({ name: `yaml ${index}`, text: `---\n${text}\n---\n\nDu texte.\n` })),
    ),
    runCases(
      'Chaînes étranges, corps',
      naughty.map((text, index) => ({ name: `blns ${index}`, text: inBody(text) })),
    ),
    runCases(
      'Chaînes étranges, titre',
      naughty.map((text, index) => ({ name: `blns ${index}`, text: inTitle(text) })),
    ),
    runCases(
      'HTML5, construction d’arbre',
      html.map(({ data, input }, index) => ({ name: `html ${index}`, text: inBody(data ?? input ?? '') })),
    ),
    await imageRow(join(folder, 'images/pillow')),
  ];
}

/** Malformed images: judged by their first bytes, then decoded and written again, or left out. */
async function imageRow(folder: string): Promise<Row> {
  const names = readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : [],
  );
  const row: Row = { family: 'Images malformées', cases: names.length, safe: 0, named: 0, seconds: 0, memory: 0 };
  let [accepted, broken] = [0, 0];
  for (const name of names) {
    const started = performance.now();
    const bytes = readFileSync(join(folder, name));
    const isRefused = judgeImage(name, bytes) !== undefined;
    const published = isRefused ? undefined : await reencode(bytes);
    // What is published is whole: it can be decoded again.
    if (!published || (await reencode(published))) row.safe += 1;
    if (isRefused) row.named = (row.named ?? 0) + 1;
    else if (published) accepted += 1;
    else broken += 1;
    row.seconds = Math.max(row.seconds, (performance.now() - started) / 1000);
    row.memory = Math.max(row.memory, process.memoryUsage.rss() / 2 ** 20);
  }
  return { ...row, note: `${row.named} refusées à leurs premiers octets, ${broken} illisibles, ${accepted} écrites de nouveau` };
}
