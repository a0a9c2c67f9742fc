import { createGit } from '../../src/contribution/git.ts';
import { readBlobs } from '../../src/history/git.ts';
import type { DataEntry } from '../../src/open-data/table.ts';
import { toDataEntries } from '../../src/open-data/to-data-entries.ts';
import { parseEntryPath, parseSourceFile } from '../../src/sources/source-file.ts';
import { buildCorpus } from '../../src/wiki/corpus.ts';

/**
 * The published entries of `<root>/content/` as a commit holds them; undefined when git does not know it. Throws `UnreadHistory`
 * when git lacks one of them.
 */
export async function readEntriesAt(root: string, commit: string): Promise<readonly DataEntry[] | undefined> {
  const git = createGit(root);
  if (!(await git.succeeds('cat-file', '-e', `${commit}^{commit}`))) return undefined;
  const listed = (await git.run('ls-tree', '-r', '-z', commit, '--', 'content')).split('\0').filter(Boolean);
  const blobs = listed.flatMap((line) => {
    const [, id, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/su.exec(line) ?? [];
    return id && path && parseEntryPath(path) ? [{ id, path }] : [];
  });
  const texts = await readBlobs(
    root,
    blobs.map(({ id }) => id),
  );
  const files = blobs.flatMap(({ id, path }) => parseSourceFile(path, texts.get(id)?.toString() ?? '') ?? []);
  return toDataEntries(buildCorpus(files).files);
}
