/** One request of the CMS, from what it asks to its after-effects. */
import { contribution } from '../ui/contribution.ts';
import { askDecap, type Contributing } from './contributing.ts';
import type { Delivery } from './delivery.ts';
import { dropMergedDrafts, listDrafts } from './draft.ts';
import { followBranch } from './follow.ts';
import { read } from './reading.ts';
import { Refusal } from './refusal.ts';
import type { ContributionRequest } from './request.ts';
import { toTarget } from '../sources/target.ts';
import { checkUpload } from './upload.ts';
import type { Workshop } from './workshop.ts';
import { findDraft, persistEntry, publish, writeDirectly, type Outcome } from './writing.ts';

export interface Contributed extends Outcome {
  /** Branch under which earlier contributions had to be set aside, if any. */
  aside?: string;
}

/** Asked for each draft in turn, once `unpublishedEntries` has followed the branch for them all. */
const DRAFT_READINGS = new Set<ContributionRequest['action']>(['unpublishedEntry', 'unpublishedEntryDataFile']);

/**
 * Carries out one request, alone (see `queue.ts`): the worktree follows the developer's branch, decap-server does the
 * work, and what it did is verified before it is delivered. Throws a `Refusal`; nothing has changed then.
 */
export async function contribute(contributing: Contributing, request: ContributionRequest): Promise<Contributed> {
  const { aside, delivery } = DRAFT_READINGS.has(request.action) ? {} : await followBranch(contributing.workshop);
  const outcome = await carryOut(contributing, request);
  return { ...outcome, delivery: addDeliveries(delivery, outcome.delivery), ...(aside && { aside }) };
}

/** What was delivered before a request, and by it. */
const addDeliveries = (first: Delivery | undefined, second: Delivery): Delivery =>
  first ? { paths: [...first.paths, ...second.paths], kept: [...first.kept, ...second.kept] } : second;

async function carryOut(contributing: Contributing, request: ContributionRequest): Promise<Outcome> {
  const { workshop } = contributing;
  const nothing = { paths: [], kept: [] };
  switch (request.action) {
    case 'persistEntry':
      await checkBranch(workshop);
      return persistEntry(contributing, request);
    case 'publishUnpublishedEntry':
      await checkBranch(workshop);
      return publish(contributing, request);
    case 'persistMedia': {
      const { path, content } = request.params.asset;
      await checkUpload(path, Buffer.from(content, 'base64'));
      // An image that takes the place of another removes it.
      return removeOne(contributing, request, [path]);
    }
    case 'deleteFile':
      return removeOne(contributing, request, [request.params.path]);
    case 'deleteFiles':
      return removeOne(contributing, request, request.params.paths);
    case 'updateUnpublishedEntryStatus':
    case 'deleteUnpublishedEntry':
      await findDraft(workshop, request.params);
      return { answer: await askDecap(contributing, request), delivery: nothing };
    default:
      return { answer: await read(contributing, request), delivery: nothing };
  }
}

/** Removes files of one entry, unless it is a page that others cite or that has a draft, or an image that pages show. */
async function removeOne(
  contributing: Contributing,
  request: Parameters<typeof writeDirectly>[1],
  paths: readonly string[],
): Promise<Outcome> {
  await checkNoDraft(contributing.workshop, paths);
  const messages = contributing.checks.removal(paths);
  if (messages.length > 0) throw new Refusal(422, messages.join('\n'));
  return writeOne(contributing, request, paths);
}

/** A draft of a page that is gone says something of nothing: its author is asked first. */
async function checkNoDraft({ git, base }: Workshop, paths: readonly string[]): Promise<void> {
  await dropMergedDrafts(git, base);
  const drafts = await listDrafts(git);
  const isAwaited = paths.some((path) => {
    const target = toTarget(path);
    return target?.kind === 'entry' && drafts.includes(`${target.collection}/${target.slug}`);
  });
  if (isAwaited) throw new Refusal(409, contribution.refused.awaited);
}

/** Paths written at once must be those of one entry. */
async function writeOne(
  contributing: Contributing,
  request: Parameters<typeof writeDirectly>[1],
  paths: readonly string[],
): Promise<Outcome> {
  await checkBranch(contributing.workshop);
  const [target] = paths.map(toTarget);
  if (!target) throw new Refusal(422, contribution.refused.path);
  return writeDirectly(contributing, request, target);
}

/** The site shows the developer's checkout: a contribution to another branch would not be seen. */
async function checkBranch({ home, branch }: Workshop): Promise<void> {
  const current = await home.run('rev-parse', '--symbolic-full-name', 'HEAD');
  if (current !== `refs/heads/${branch}`) throw new Refusal(409, contribution.refused.branchChanged(branch));
}
