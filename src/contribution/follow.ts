/** Before each request, the worktree's branch is brought up to the developer's. */
import { deliver, toDeliveredRef, type Delivery } from './delivery.ts';
import { readCommit } from './draft.ts';
import { Refusal } from './refusal.ts';
import { tidyWorkshop, type Workshop } from './workshop.ts';

export interface Followed {
  /** What was delivered on the way. */
  delivery?: Delivery;
  /** Branch under which contributions had to be set aside. */
  aside?: string;
}

/**
 * Ends with the worktree clean, on its branch, at the developer's commit. Contributions that a killed process left
 * undelivered are delivered first; those that no longer can be are kept under a branch. What was delivered once and is no
 * longer on the developer's branch was withdrawn there: it does not come back.
 */
export async function followBranch(workshop: Workshop): Promise<Followed> {
  const { git, branch } = workshop;
  const [ours, home] = await Promise.all([tidyWorkshop(workshop), readCommit(git, `refs/heads/${branch}`)]);
  if (!home || home === ours) return {};
  const followed: Followed = {};
  const isHeld = await git.succeeds('merge-base', '--is-ancestor', ours, home);
  if (!isHeld && (await readCommit(git, toDeliveredRef(branch))) !== ours) {
    try {
      followed.delivery = await deliver(workshop);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      followed.aside = `contributions-a-reprendre/${ours.slice(0, 12)}`;
      await git.run('branch', '--force', '--no-track', followed.aside, ours);
    }
  }
  await git.run('reset', '--quiet', '--hard', branch);
  await git.run('update-ref', toDeliveredRef(branch), 'HEAD');
  return followed;
}
