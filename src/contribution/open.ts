/** Opens a project to contributions, or says why it can only be read. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../safety/lock.ts';
import { contribution } from '../ui/contribution.ts';
import { contribute, type Contributed } from './contribute.ts';
import type { ContentChecks, Contributing } from './contributing.ts';
import { mountDecapServer } from './decap-server.ts';
import { readCommit } from './draft.ts';
import { createGit } from './git.ts';
import { createQueue } from './queue.ts';
import { readRequest } from './request.ts';
import { openWorkshop } from './workshop.ts';

export interface OpenContribution {
  /** The branch that contributions go to. */
  branch: string;
  /** Carries out the parsed body of one request, in its turn. Throws a `Refusal`, or another error when git itself failed. */
  answer: (body: unknown) => Promise<Contributed>;
  /** Waits for the request under way, then frees the project. */
  close: () => Promise<void>;
}

export interface Closed {
  reason: string;
}

/**
 * Opens the project at `root`.
 * @returns what answers requests, or the reason in French why there can be none
 */
export async function openContribution(root: string, checks: ContentChecks): Promise<OpenContribution | Closed> {
  // Set by a git hook that would have started us: they would send every git to another repository.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete process.env[name];
  const home = createGit(realpathSync(root));
  const { readOnly } = contribution;
  const top = await home.run('rev-parse', '--show-toplevel').catch((error: Error) => error);
  if (top instanceof Error) return { reason: top.message.includes('dubious ownership') ? readOnly.foreignOwner : readOnly.noRepository };
  if (realpathSync(top) !== home.directory) return { reason: readOnly.noRepository };
  if (!(await readCommit(home, 'HEAD'))) return { reason: readOnly.noCommit };
  const branch = await home.run('symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => undefined);
  if (branch === undefined) return { reason: readOnly.detached };
  const free = takeLock(join(home.directory, '.decap/lock'));
  if (!free) return { reason: readOnly.busy };
  const workshop = await openWorkshop(home.directory, branch);
  const contributing: Contributing = {
    workshop,
    checks,
    decap: await mountDecapServer(workshop.git.directory, workshop.environment),
  };
  const enqueue = createQueue();
  return {
    branch,
    answer: async (body) => {
      const request = readRequest(body);
      return enqueue(() => contribute(contributing, request));
    },
    close: () => enqueue(async () => free()),
  };
}
