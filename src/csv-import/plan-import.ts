/** What a CSV brought back would change in the wiki, and what keeps it from being. Nothing is written here. */
import { checkContent, type ContentToCheck } from '../checks/check-content.ts';
import { compareIssues, toIssue, type Issue } from '../checks/issue.ts';
import { toDataEntries } from '../open-data/to-data-entries.ts';
import { splitCell } from '../text/csv-cell.ts';
import { parseSourceFile, type SourceFile } from '../sources/source-file.ts';
import { buildCorpus } from '../wiki/corpus.ts';
import { writeAddition } from './add-entry.ts';
import type { CellChange } from './cell-change.ts';
import { findChanges, type ReadEntries } from './find-changes.ts';
import { rewriteEntry } from './rewrite-entry.ts';
import { isItemLost, setValue } from './set-value.ts';
import { readSheet } from './sheet.ts';
import { traceIssue } from './trace-issue.ts';

export interface ImportPlan {
  /** In the order of the sheet. */
  changes: (CellChange & { file: string })[];
  /** The entries rewritten and those added; none when there are issues: a sheet is brought back whole or not at all. */
  files: { path: string; text: string; isNew: boolean }[];
  /** Paths of the entries that the sheet adds. */
  added: string[];
  /** Rows that the sheet had and no longer has, by their keys; the wiki keeps them. */
  missing: string[];
  /** Each at its cell of the sheet. */
  issues: Issue[];
}

/** The plan of a file, `name` as the person gave it; `content` is the wiki as it is, and must be without faults. */
export async function planImport(
  { name, bytes }: { name: string; bytes: Uint8Array },
  content: ContentToCheck,
  readEntries: ReadEntries,
): Promise<ImportPlan> {
  const sheet = readSheet(name, bytes);
  if (Array.isArray(sheet)) return { changes: [], files: [], added: [], missing: [], issues: sheet };
  const { collection } = sheet.table;
  const { files } = buildCorpus(content.files);
  const isTaken = (slug: string) => content.files.some((file) => file.collection === collection && file.slug === slug);
  const found = await findChanges(sheet, toDataEntries(files), readEntries, isTaken);
  const fileOf = (slug: string) => files.get(`${collection}/${slug}`) as SourceFile;
  const additions = found.added.map(({ slug, changes, at }): Rewritten => {
    const file = writeAddition(sheet.table, slug, changes);
    return { path: file.path, text: file.text, file, changes, at };
  });
  const changes = [
    ...found.changes.map((change) => ({ ...change, file: fileOf(change.slug).path })),
    ...additions.flatMap(({ path, changes: cells }) => cells.map((change) => ({ ...change, file: path }))),
  ];
  const rewritten = [...Map.groupBy(found.changes, ({ slug }) => slug)].map(([slug, own]) => rewrite(fileOf(slug), own));
  const texts = [...rewritten.flatMap((entry) => ('text' in entry ? [entry] : [])), ...additions];
  const issues = [
    ...found.issues,
    ...rewritten.flatMap((entry) => ('text' in entry ? [] : [entry])),
    ...newFaults(content, texts).map((issue) =>
      traceIssue(
        issue,
        texts.find(({ path }) => path === issue.file),
      ),
    ),
  ];
  return {
    changes,
    files: issues.length > 0 ? [] : texts.map(({ path, text, at }) => ({ path, text, isNew: at !== undefined })),
    added: additions.map(({ path }) => path),
    missing: found.missing,
    issues: issues.sort(compareIssues),
  };
}

interface Rewritten {
  path: string;
  text: string;
  file: SourceFile;
  changes: readonly CellChange[];
  /** Where the row of an entry that is added begins. */
  at?: CellChange['at'];
}

function rewrite(file: SourceFile, changes: readonly CellChange[]): Rewritten | Issue {
  const data = structuredClone(file.frontMatter.data);
  for (const { path, column, before, value } of changes) {
    // A list of entries is given away without those that are not published: they stay.
    const hidden = column.field.kind === 'relations' ? hiddenOf(file, path, splitCell(before)) : [];
    setValue(data, path, hidden.length > 0 ? [...((value ?? []) as string[]), ...hidden] : value);
  }
  const lost = changes.find(({ path }) => isItemLost(data, path));
  if (lost) return toIssue('element-vide', lost.at, lost.rank);
  const text = rewriteEntry(file, data);
  const next = text === undefined ? undefined : parseSourceFile(file.path, text);
  const [first] = changes;
  if (text === undefined || !next) return toIssue('ecriture-non-gardee', first?.at ?? { file: file.path, line: 1, column: 1 }, file.path);
  return { path: file.path, text, file: next, changes };
}

function hiddenOf({ frontMatter }: SourceFile, path: readonly (string | number)[], shown: readonly string[]): string[] {
  const list = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], frontMatter.data);
  return Array.isArray(list) ? (list as string[]).filter((slug) => !shown.includes(slug)) : [];
}

/** Errors that the wiki would have and does not have now. */
function newFaults(content: ContentToCheck, rewritten: readonly Rewritten[]): Issue[] {
  if (rewritten.length === 0) return [];
  const next = new Map(rewritten.map(({ path, file }) => [path, file]));
  const known = new Set(checkContent(content).map(({ code, file, what }) => [code, file, what].join('\n')));
  const added = rewritten.filter(({ at }) => at !== undefined).map(({ file }) => file);
  return checkContent({ ...content, files: [...content.files.map((file) => next.get(file.path) ?? file), ...added] }).filter(
    ({ severity, code, file, what }) => severity === 'error' && !known.has([code, file, what].join('\n')),
  );
}
