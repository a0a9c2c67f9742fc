/** A draft and what was published since it was begun: what does not collide is joined, and the person settles the rest. */
import { toFingerprint } from '../text/fingerprint.ts';
import { contribution } from '../ui/contribution.ts';
import type { Backend, SavedFile } from './decap.ts';
import { mergeEntry, type Merged } from './merge-entry.ts';
import { readFork } from './read-fork.ts';
import { orAbsent, plain, Refused } from './refusals.ts';

interface Around {
  /** The text of a draft as it stands, which the form does not hold for all that; undefined where there are no drafts. */
  readDraft: Backend['unpublishedEntryDataFile'];
  /** The text that is published now; undefined when none is. */
  published(path: string): Promise<string | undefined>;
  /** The text to write; undefined when the person goes back. */
  settle(merged: Merged): Promise<string | undefined>;
}

/** The same text with what was published since, the latter (`now`) and its mark (`joined`); undefined when nothing was. */
export async function joinPublished(
  backend: Backend,
  collection: string,
  file: SavedFile,
  published: Around['published'],
): Promise<{ merged: Merged; joined: string; now: string } | undefined> {
  const fork = await readFork(backend, collection, file);
  const now = await published(file.path);
  if (!fork || now === undefined || now === fork.data) return undefined;
  return { merged: mergeEntry(fork.data ?? '', file.raw, now), joined: await toFingerprint(now), now };
}

/**
 * Makes a publication begin with what was published since the draft was begun: both are joined, somebody says what to keep of
 * what they changed each their own way, and that text takes the place of the draft's and is published. Git, which replays each
 * save of the draft in turn, would see conflicts that the texts do not have.
 */
export function settleToPublish(backend: Backend, { readDraft, published, settle }: Around): void {
  const publish = backend.publishUnpublishedEntry?.bind(backend);
  if (!publish || !readDraft) return;
  backend.publishUnpublishedEntry = async (...args) => {
    const [collection, slug] = args.map(String) as [string, string];
    const path = `content/${collection}/${slug}.md`;
    const raw = (await orAbsent(readDraft(collection, slug, path, path))) ?? undefined;
    const found = raw === undefined ? undefined : await joinPublished(backend, collection, { path, slug, raw }, published);
    if (raw === undefined || !found) return publish(...args);
    const text = await settle(found.merged);
    if (text === undefined) throw new Refused(contribution.refused.unsettled);
    const settled = { path, slug, raw: text, version: await toFingerprint(raw), joined: found.joined };
    return backend.request?.({ action: 'publishUnpublishedEntry', params: { collection, slug, settled } }).catch((error: unknown) => {
      throw plain(error);
    });
  };
}
