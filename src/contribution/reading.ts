/** The requests that read: decap-server's answers, freed of what its reading of git gets wrong. */
import { contribution } from '../ui/contribution.ts';
import { askDecap, type Contributing } from './contributing.ts';
import { dropMergedDrafts, readDraft } from './draft.ts';
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
  | 'unpublishedEntryMediaFile'
>;

/** Answers a request that changes nothing. Throws a `Refusal`, 404 for a draft that is not there. */
export async function read(contributing: Contributing, request: Reading): Promise<Answer> {
  const { git, base } = contributing.workshop;
  if (request.action === 'unpublishedEntries') await dropMergedDrafts(git, base);
  if (request.action === 'unpublishedEntry') return readUnpublished(contributing, request);
  if (request.action === 'unpublishedEntryDataFile') {
    const { collection, slug } = request.params;
    // decap-server fails in the same way without a draft and without a disk.
    if (!(await readDraft(git, collection, slug)).commit) throw new Refusal(404, contribution.refused.absent);
  }
  return askDecap(contributing, request);
}

/**
 * A draft as the CMS lists it. decap-server compares it with the published branch, so that whatever was published since
 * passes for a change of the draft, and dates it from its own checkout: only the entry's files are kept, dated and
 * signed by the draft's last commit.
 */
async function readUnpublished(contributing: Contributing, request: RequestOf<'unpublishedEntry'>): Promise<Answer> {
  const { git, base } = contributing.workshop;
  const { collection = '', slug = '' } = request.params;
  const { branch, commit } = await readDraft(git, collection, slug);
  const isSame = commit !== undefined && (await git.succeeds('diff', '--quiet', base, branch));
  if (!commit || isSame) throw new Refusal(404, contribution.refused.absent);
  const { body } = await askDecap(contributing, request);
  const { diffs, ...draft } = body as { diffs: { path: string }[] };
  const [updatedAt, pullRequestAuthor] = (await git.run('log', '-1', '--format=%cI%n%an', commit)).split('\n');
  const own = diffs.filter(({ path }) => {
    const target = toTarget(path);
    return target?.collection === collection && target.slug === slug;
  });
  return { status: 200, body: { ...draft, diffs: own, updatedAt, pullRequestAuthor } };
}
