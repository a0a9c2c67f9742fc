/** What the carrying out of a request needs, and its plain passage to decap-server. */
import { contribution } from '../ui/contribution.ts';
import type { DecapServer } from './decap-server.ts';
import { Refusal, type Answer } from './refusal.ts';
import type { ContributionRequest } from './request.ts';
import type { Workshop } from './workshop.ts';

export interface Contributing {
  workshop: Workshop;
  decap: DecapServer;
  checks: ContentChecks;
}

/** What the content forbids, as French messages; none lets it through. */
export interface ContentChecks {
  /**
   * Of the publication of an entry's text. `files` are the paths that the contribution changes, its images among them, and
   * whether each is there after it; `drafts`, as `collection/slug`, the entries that wait as this one did.
   */
  publication: (path: string, text: string, files: ReadonlyMap<string, boolean>, drafts: readonly string[]) => readonly string[];
  /** Of the removal of files: entries that others cite, images that others show. */
  removal: (paths: readonly string[]) => readonly string[];
}

/** Passes a request to decap-server on the worktree's branch. Throws a `Refusal` (500) when it failed. */
export async function askDecap({ decap, workshop }: Contributing, { action, params }: ContributionRequest): Promise<Answer> {
  const answer = await decap({ action, params: { ...params, branch: workshop.base } });
  if (answer.status >= 400 && answer.status !== 404) throw new Refusal(500, contribution.refused.failed);
  return answer;
}
