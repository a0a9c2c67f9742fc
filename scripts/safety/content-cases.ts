/** Hostile or broken files, one at a time among good ones: each is refused with its place, or rendered without danger. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkContent } from '../../src/checks/check-content.ts';
import { checkFragment } from '../../src/safety/check-html.ts';
import { parseSourceFile, type SourceFile } from '../../src/sources/source-file.ts';
import { FILE_BYTES } from '../../src/sources/read-content.ts';
import type { OpenedImage } from './open-image.ts';
import { ownPayloads } from './payloads.ts';
import { renderSafe } from './render-hostile.ts';
import type { Row } from './row.ts';

interface Case {
  name: string;
  text: string;
}

const PATH = 'content/terms/essai.md';
const opener = new URL('open-image.ts', import.meta.url).pathname;
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
export function corporaRows(folder: string): Row[] {
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
    imageRow(join(folder, 'images/pillow')),
  ];
}

/** Malformed images, each in a process of its own: refused with their name, or decoded and written again. */
function imageRow(folder: string): Row {
  const names = readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : [],
  );
  const row: Row = { family: 'Images malformées', cases: names.length, safe: 0, named: 0, seconds: 0, memory: 0 };
  let accepted = 0;
  for (const name of names) {
    const { stdout, status } = spawnSync(process.execPath, [opener, join(folder, name)], { encoding: 'utf8', timeout: 30_000 });
    if (status !== 0) continue;
    const { isRefused, isSafe, seconds, memory } = JSON.parse(stdout) as OpenedImage;
    if (isSafe) row.safe += 1;
    if (isRefused) row.named = (row.named ?? 0) + 1;
    else accepted += 1;
    row.seconds = Math.max(row.seconds, seconds);
    row.memory = Math.max(row.memory, memory);
  }
  return { ...row, note: `${row.named} refusées, ${accepted} écrites de nouveau ; durée et mémoire du processus de chacune` };
}
