/** Reading the history of a large wiki, as a share of its cold build on the same machine. */
import { compareVersions } from '../../src/history/compare-versions.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { toSize } from '../../src/history/to-size.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { makeHistory, type TestCommit } from '../../tests/support/history-repository.ts';

const PAGES = 10_000;

/** Each commit creates a page from this wiki's own texts, and changes one that is there already: two revisions a commit. */
function* makeCommits(texts: readonly string[]): Generator<TestCommit> {
  const versions: string[] = [];
  const pathOf = (index: number): string => `content/${collectionNames[index % collectionNames.length]}/page-${index}.md`;
  for (let index = 0; index < PAGES; index++) {
    versions[index] = texts[index % texts.length] ?? '';
    // Spread evenly, and the same each time (Knuth’s multiplicative hashing).
    const other = (Math.imul(index, 0x9e3779b1) >>> 0) % Math.max(index, 1);
    if (index > 0) versions[other] = `${versions[other] ?? ''}\nUne phrase de plus, écrite au changement ${index}.\n`;
    yield { files: { [pathOf(index)]: versions[index] ?? '', ...(index > 0 && { [pathOf(other)]: versions[other] ?? '' }) } };
  }
}

/**
 * Prints what reading the history of 10,000 pages and 10,000 commits costs, and the share of a cold build at `perPage`
 * seconds a page, measured in the same run on this wiki's own content.
 */
export async function benchHistory(root: string, perPage: number): Promise<void> {
  const repository = makeHistory(makeCommits(readContent(root).files.map(({ text }) => text)));
  const started = performance.now();
  const history = await readHistory(repository.root);
  const read = performance.now();
  if (!history.known) throw new Error(history.reason);
  const revisions = history.entries.flatMap((entry) => entry.revisions);
  for (const revision of revisions) toSize(revision, ({ before, after }) => compareVersions(before, after, () => undefined));
  const compared = performance.now();
  repository.remove();
  const whole = perPage * PAGES;
  const row = (name: string, milliseconds: number): string =>
    `${name.padEnd(32)} ${(milliseconds / 1000).toFixed(2).padStart(7)} s ${((milliseconds / whole) * 0.1).toFixed(1).padStart(6)} %`;
  console.log(`\nHistorique : ${history.entries.length} fiches, ${PAGES} commits, ${revisions.length} versions`);
  console.log(row('Lire (un log, un cat-file)', read - started));
  console.log(row('Comparer chaque version', compared - read));
  console.log(row('En tout', compared - started));
  console.log(`Part d’une construction à froid de ${PAGES} fiches, au prix par fiche de ce contenu : ${whole.toFixed(0)} s.`);
  console.log(`Mémoire : ${Math.round(process.memoryUsage().rss / 1024 ** 2)} Mo.`);
}
