/** The history of a page as its readers saw it: versions that were never published are as if they did not exist. */
import { parseEntryPath, parseSourceFile } from '../sources/source-file.ts';
import { isDraft, titleOf } from '../wiki/corpus.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Commit } from './commit.ts';
import type { VersionText } from './compare-versions.ts';
import type { FileHistory, Version } from './follow-entries.ts';

export type RevisionKind = 'created' | 'changed' | 'moved' | 'merged' | 'withdrawn' | 'restored';

export interface EntryRevision {
  /** From 1, the oldest. */
  number: number;
  commit: Commit;
  kind: RevisionKind;
  /** What readers saw before and after; absent when the page was not published. */
  before?: VersionText;
  after?: VersionText;
}

export interface EntryHistory {
  path: string;
  collection: CollectionName;
  slug: string;
  /** Another page has taken its name since: that name now leads to the other. */
  isReplaced?: true;
  /** The oldest first; never empty. */
  revisions: EntryRevision[];
}

/** The bytes of a version in git. */
export type ReadBytes = (version: Version) => Uint8Array | undefined;

/** The history of an entry, or undefined for a file that is none or that no reader ever saw. */
export function toEntryHistory(file: FileHistory, readBytes: ReadBytes): EntryHistory | undefined {
  const see = (version: Version | undefined): VersionText | undefined => {
    const bytes = version && readBytes(version);
    return bytes && parseEntryPath(version.path) ? toVisible(version.path, bytes) : undefined;
  };
  const revisions: EntryRevision[] = [];
  for (const { commit, before, after, isMerge } of file.revisions) {
    const [was, is] = [see(before), see(after)];
    if (!was && !is) continue;
    revisions.push({
      number: revisions.length + 1,
      commit,
      kind: kindOf(was, is, before?.blob === after?.blob, isMerge, revisions.length > 0),
      ...(was && { before: was }),
      ...(is && { after: is }),
    });
  }
  const entry = revisions.length > 0 && parseEntryPath(file.path);
  return entry ? { path: file.path, ...entry, revisions } : undefined;
}

/** What readers saw of these bytes; the same object for the same bytes, so that what is known of it stays known. */
function toVisible(path: string, bytes: Uint8Array): VersionText | undefined {
  const known = visible.get(bytes);
  if (known?.path === path) return known.seen;
  const version = toVersionText(path, bytes);
  const seen = isHidden(path, version.text) ? undefined : version;
  visible.set(bytes, { path, seen });
  return seen;
}
const visible = new WeakMap<Uint8Array, { path: string; seen: VersionText | undefined }>();

/** The texts of all versions of a large wiki would fill the memory: each is read from its bytes when it is asked for. */
const toVersionText = (path: string, bytes: Uint8Array): VersionText => ({
  path,
  get text() {
    return decoder.decode(bytes);
  },
});
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Title of the last version that readers saw: for a page that is gone, whose title nothing else says. */
export function lastTitle({ revisions, slug }: EntryHistory): string {
  const last = lastVersion(revisions);
  const file = last && parseSourceFile(last.path, last.text);
  return file ? titleOf(file) : slug;
}

const lastVersion = (revisions: readonly EntryRevision[]): VersionText | undefined =>
  revisions.map(({ after, before }) => after ?? before).at(-1);

function kindOf(
  before: VersionText | undefined,
  after: VersionText | undefined,
  isSame: boolean,
  isMerge: boolean,
  hasPast: boolean,
): RevisionKind {
  if (!after) return 'withdrawn';
  if (!before) return hasPast ? 'restored' : 'created';
  if (isMerge) return 'merged';
  return isSame ? 'moved' : 'changed';
}

/** A draft; a front matter that cannot be read and speaks of drafts is held for one. */
function isHidden(path: string, text: string): boolean {
  const head = text.slice(0, text.indexOf('\n---', 3));
  if (!head.includes('draft')) return false;
  const file = parseSourceFile(path, text);
  return !file || isDraft(file) || file.frontMatter.document.errors.length > 0;
}
