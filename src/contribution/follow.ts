/** Before each request, the worktree's branch is brought up to the developer's. */
import { deliver } from './delivery.ts';
import { readCommit } from './draft.ts';
import { Refusal } from './refusal.ts';
import { tidyWorkshop, type Workshop } from './workshop.ts';

/**
 * Ends with the worktree clean, on its branch, at the developer's commit. Contributions that a killed process left
 * undelivered are delivered first; those that no longer can be are kept under a branch, whose name is answered.
 */
export async function followBranch(workshop: Workshop): Promise<string | undefined> {
  const { git, branch } = workshop;
  const [ours, home] = await Promise.all([tidyWorkshop(workshop), readCommit(git, `refs/heads/${branch}`)]);
  if (!home || home === ours) return undefined;
  let aside: string | undefined;
  if (!(await git.succeeds('merge-base', '--is-ancestor', ours, home))) {
    try {
      await deliver(workshop);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      aside = `contributions-a-reprendre/${ours.slice(0, 12)}`;
      await git.run('branch', '--force', '--no-track', aside, ours);
    }
  }
  await git.run('reset', '--quiet', '--hard', branch);
  return aside;
}
