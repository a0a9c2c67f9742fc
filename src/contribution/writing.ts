/** The requests that write. Each verifies what decap-server did, and undoes the whole of it when something is amiss. */
import { contribution } from '../ui/contribution.ts';
import { isOfEntry, readChanges, type Change } from './change.ts';
import { askDecap, type Contributing } from './contributing.ts';
import { deliver, type Delivery } from './delivery.ts';
import { listDrafts, readDraft, readText, restoreDraft, type Draft } from './draft.ts';
import { checkOpened } from './opened.ts';
import { Refusal, type Answer } from './refusal.ts';
import { replayDraft, replayJoined, rewrite } from './replay-draft.ts';
import type { RequestOf } from './request.ts';
import { checkUpload } from './upload.ts';
import { tidyWorkshop, type Workshop } from './workshop.ts';

export interface Outcome {
  answer: Answer;
  delivery: Delivery;
}

const { refused } = contribution;
const nothing: Delivery = { paths: [], kept: [] };

/** Saves an entry: as a draft, or straight to the branch when the CMS is set without workflow. */
export async function persistEntry(contributing: Contributing, request: RequestOf<'persistEntry'>): Promise<Outcome> {
  const { workshop } = contributing;
  const {
    dataFiles: [{ version, joined, ...file }],
    assets,
    options,
  } = request.params;
  for (const asset of assets) await checkUpload(asset.path, Buffer.from(asset.content, 'base64'));
  const { collectionName: collection, useWorkflow } = options;
  const asked = { ...request, params: { ...request.params, dataFiles: [file] } } as unknown as typeof request;
  return undoing(workshop, await readDraft(workshop.git, collection, file.slug), async (draft) => {
    if (draft.commit && joined) await replayJoined(workshop, draft.branch, file.path, { version, joined });
    else {
      if (draft.commit) await replayDraft(workshop, draft.branch, file.path);
      await checkOpened(await readText(workshop.git, draft.commit ? draft.branch : workshop.base, file.path), version);
    }
    if (!useWorkflow) {
      await checkContent(contributing, file.path, file.raw, new Map(assets.map((asset) => [asset.path, true])));
      return commit(contributing, asked, collection, file.slug);
    }
    const answer = await askDecap(contributing, asked);
    await verify(workshop, draft.branch, collection, file.slug);
    return { answer, delivery: nothing };
  });
}

/** Publishes a draft, once its entry is found without error. */
export async function publish(contributing: Contributing, request: RequestOf<'publishUnpublishedEntry'>): Promise<Outcome> {
  const { workshop } = contributing;
  const { collection, slug, settled } = request.params;
  const path = `content/${collection}/${slug}.md`;
  return undoing(workshop, await findDraft(workshop, request.params), async ({ branch }) => {
    // Replayed first, so that decap-server's merge is a plain step forward and cannot meet a conflict.
    if (settled) {
      await replayJoined(workshop, branch, path, settled);
      await rewrite(workshop, branch, path, { text: settled.raw, message: contribution.settled(slug) });
    } else await replayDraft(workshop, branch, path);
    const changes = await verify(workshop, branch, collection, slug);
    const text = await readText(workshop.git, branch, path);
    if (text !== undefined)
      await checkContent(contributing, path, text, new Map(changes.map((change) => [change.path, change.after !== undefined])));
    return commit(contributing, request, collection, slug);
  });
}

/** Writes straight to the branch: removes files, or adds an image. `collection` and `slug` say whose they are. */
export async function writeDirectly(
  contributing: Contributing,
  request: RequestOf<'persistMedia' | 'deleteFile' | 'deleteFiles'>,
  { collection, slug }: { collection: string; slug: string },
): Promise<Outcome> {
  return undoing(contributing.workshop, undefined, () => commit(contributing, request, collection, slug));
}

/** The draft of an entry; throws a `Refusal` (404) when there is none. */
export async function findDraft(workshop: Workshop, { collection, slug }: { collection: string; slug: string }): Promise<Draft> {
  const draft = await readDraft(workshop.git, collection, slug);
  if (!draft.commit) throw new Refusal(404, refused.absent);
  return draft;
}

async function commit(
  contributing: Contributing,
  request: RequestOf<'persistEntry' | 'publishUnpublishedEntry' | 'persistMedia' | 'deleteFile' | 'deleteFiles'>,
  collection: string,
  slug: string,
): Promise<Outcome> {
  const { workshop } = contributing;
  const answer = await askDecap(contributing, request);
  await verify(workshop, workshop.base, collection, slug);
  return { answer, delivery: await deliver(workshop) };
}

/** What `branch` adds to the developer's branch must be of this entry alone, and nothing may be left half-way. */
async function verify({ git, branch: home }: Workshop, branch: string, collection: string, slug: string): Promise<Change[]> {
  const fork = await git.run('merge-base', home, branch);
  const changes = await readChanges(git, fork, branch);
  if (!isOfEntry(changes, collection, slug)) throw new Refusal(422, refused.strayed);
  if (await git.run('status', '--porcelain')) throw new Refusal(500, refused.failed);
  return changes;
}

async function checkContent(
  { checks, workshop }: Contributing,
  path: string,
  text: string,
  files: ReadonlyMap<string, boolean>,
): Promise<void> {
  const messages = checks.publication(path, text, files, await listDrafts(workshop.git));
  if (messages.length > 0) throw new Refusal(422, [refused.invalid, ...messages, refused.invalidPlaces].join('\n'));
}

/** Runs a task; when it throws, the worktree, its branch and the draft are put back as they were. */
async function undoing<D extends Draft | undefined>(workshop: Workshop, draft: D, task: (draft: D) => Promise<Outcome>): Promise<Outcome> {
  try {
    return await task(draft);
  } catch (error) {
    await tidyWorkshop(workshop);
    await workshop.git.run('reset', '--quiet', '--hard', workshop.branch);
    if (draft) await restoreDraft(workshop.git, draft);
    throw error;
  }
}
