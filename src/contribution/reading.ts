/** The requests that read: decap-server's answers, freed of what its reading of git gets wrong. */
import { contribution } from '../ui/contribution.ts';
import { readChanges, type Change } from './change.ts';
import { askDecap, type Contributing } from './contributing.ts';
import { dropMergedDrafts, readDraft, readText, toDraftBranch } from './draft.ts';
import { Refusal, type Answer } from './refusal.ts';
import type { RequestOf } from './request.ts';
import { toTarget } from '../sources/target.ts';

export type Reading = RequestOf<
  | 'info'
  | 'getDeployPreview'
  | 'entriesByFolder'
  | 'entriesByFiles'
  | 'getEntry'
  | 'getMedia'
  | 'getMediaFile'
  | 'unpublishedEntries'
  | 'unpublishedEntry'
  | 'unpublishedEntryDataFile'
  | 'unpublishedEntryFork'
  | 'unpublishedEntryMediaFile'
>;

/**
 * A draft is previewed nowhere but in its form. decap-server answers nothing, and Decap asks again every five seconds for two
 * minutes, during which what it publishes does not show « Voir en ligne »: an answer without a state draws nothing, once.
 */
const NO_PREVIEW: Answer = { status: 200, body: { url: '', status: '' } };

/** Answers a request that changes nothing. Throws a `Refusal`, 404 for a draft that is not there. */
export async function read(contributing: Contributing, request: Reading): Promise<Answer> {
  const { git, base } = contributing.workshop;
  if (request.action === 'getDeployPreview') return NO_PREVIEW;
  if (request.action === 'unpublishedEntries') await dropMergedDrafts(git, base);
  if (request.action === 'unpublishedEntry') return readUnpublished(contributing, request);
  if (request.action === 'unpublishedEntryDataFile') return readUnpublishedText(contributing, request);
  if (request.action === 'unpublishedEntryFork') return readFork(contributing, request);
  return askDecap(contributing, request);
}

/**
 * The text of an entry in its draft. Decap reads every draft at each opening: where decap-server checks each branch out, and
 * fails in the same way without a draft and without a disk, git is asked.
 */
async function readUnpublishedText({ workshop: { git } }: Contributing, request: RequestOf<'unpublishedEntryDataFile'>): Promise<Answer> {
  const { collection, slug, path } = request.params;
  const data = await readText(git, `refs/heads/${toDraftBranch(collection, slug)}`, path);
  if (data === undefined && !(await readDraft(git, collection, slug)).commit) throw new Refusal(404, contribution.refused.absent);
  return { status: 200, body: { data: data ?? null } };
}

/** The published text that a draft was begun on; null when the entry was new. decap-server knows no such request. */
async function readFork({ workshop: { git, base } }: Contributing, request: RequestOf<'unpublishedEntryFork'>): Promise<Answer> {
  const { collection, slug, path } = request.params;
  const { commit } = await readDraft(git, collection, slug);
  if (!commit) throw new Refusal(404, contribution.refused.absent);
  return { status: 200, body: { data: (await readText(git, await git.run('merge-base', base, commit), path)) ?? null } };
}

/**
 * A draft as the CMS lists it, in the words of decap-server, which checks its branch out, compares it with the published one, and
 * dates it from its own checkout: dated and signed here by the draft's last commit. The text is what it changes of the published
 * one; the images, those that the draft itself brings: one that was published since, or removed, is none of it, and Decap would
 * ask for it and send it back at the next save.
 */
async function readUnpublished({ workshop: { git, base } }: Contributing, request: RequestOf<'unpublishedEntry'>): Promise<Answer> {
  const { collection = '', slug = '' } = request.params;
  const { commit, status } = await readDraft(git, collection, slug);
  const own = commit ? await readChanges(git, await git.run('merge-base', base, commit), commit) : [];
  if (!commit || own.length === 0) throw new Refusal(404, contribution.refused.absent);
  const [updatedAt, pullRequestAuthor] = (await git.run('log', '-1', '--format=%cI%n%an', commit)).split('\n');
  const isKind = (kind: 'entry' | 'media') => (change: Change) => {
    const target = toTarget(change.path);
    return target?.kind === kind && target.collection === collection && target.slug === slug && change.after !== undefined;
  };
  const changes = [...(await readChanges(git, base, commit)).filter(isKind('entry')), ...own.filter(isKind('media'))];
  const diffs = changes.map(({ path, before }) => {
    const newFile = before === undefined;
    const name = { id: path, path, oldPath: path, newPath: path };
    return { ...name, status: newFile ? 'added' : 'modified', newFile, binary: !path.endsWith('.md') };
  });
  return { status: 200, body: { collection, slug, status: status?.replace(/^decap-cms\//u, ''), diffs, updatedAt, pullRequestAuthor } };
}
