import type { CitedDraft } from './cited-drafts.ts';
import type { Collision, Origin } from './merge-entry.ts';
import type { DraftText } from './read-drafts.ts';

/** How the page speaks with the person who saves. */
export interface Talk {
  /** What to write for each passage that somebody else changed too; undefined to save nothing. */
  askCollisions(collisions: readonly Collision[], origin: Origin): Promise<string[] | undefined>;
  /** Says that somebody else's changes were joined to those just saved. */
  tellMerged(origin: Origin): void;
  /** Whether this browser saved that text: another window of the same person. */
  isOwn?(text: string): Promise<boolean>;
  /** Whether to publish these sources before the entry that cites them. */
  askCited?(sources: readonly CitedDraft[]): Promise<boolean>;
  /** What would refuse this entry once these sources are published. */
  findRefusals?(draft: DraftText, sources: readonly DraftText[]): Promise<readonly string[]>;
  /** Whether an image was there when the site was built. */
  hasImage?(path: string): Promise<boolean>;
  /** Paths of the pages that showed an image when the site was built. */
  showing?(image: string): Promise<readonly string[]>;
  /** Told of each text that is written, once it is. */
  tellWritten?(path: string, text: string): void;
  /** Told of each entry that is created, once it is. */
  tellCreated?(collection: string, slug: string): void;
}
