/** A draft, brought onto what is published now. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChanges } from './change.ts';
import { readText } from './draft.ts';
import { checkOpened } from './opened.ts';
import { replay, type Workshop } from './workshop.ts';

/**
 * Replays a draft upon the published branch. The page that it changes may be gone from there: git would see a conflict, where
 * the draft is the only one to say something, and it is begun again as that of a new page.
 * @param path that of the entry's text
 * @throws a `Refusal` (409) when both changed the same passage
 */
export async function replayDraft(workshop: Workshop, branch: string, path: string): Promise<void> {
  const { git, base } = workshop;
  const fork = await git.run('merge-base', base, branch);
  const isGone = (await readText(git, base, path)) === undefined && (await readText(git, fork, path)) !== undefined;
  await (isGone ? beginAgain(workshop, branch, fork) : replay(workshop, branch, base));
}

/** The files of a draft as they are, in one commit upon the published branch, by the author of the last. */
async function beginAgain({ git, base }: Workshop, branch: string, fork: string): Promise<void> {
  const last = await git.run('rev-parse', '--verify', branch);
  const own = (await readChanges(git, fork, last)).filter(({ after }) => after !== undefined);
  await git.run('checkout', '--quiet', '-B', branch, '--no-track', base);
  if (own.length > 0) await git.run('checkout', '--quiet', last, '--', ...own.map(({ path }) => path));
  await git.run('commit', '--quiet', '--allow-empty', '--reuse-message', last);
  await git.run('checkout', '--quiet', base);
}

/**
 * Brings a draft onto the published text that the editor has joined to it, even where both changed the same passage: the joined
 * text is written over it next. Throws a `Refusal` (409) when one of the two texts is no longer the one joined.
 */
export async function replayJoined(
  workshop: Workshop,
  branch: string,
  path: string,
  { version, joined }: { version: string | null; joined: string },
): Promise<void> {
  const { git, base } = workshop;
  await checkOpened(await readText(git, branch, path), version);
  await checkOpened(await readText(git, base, path), joined);
  const fork = await git.run('merge-base', base, branch);
  const published = new Set((await readChanges(git, fork, base)).map((change) => change.path));
  const both = (await readChanges(git, fork, branch)).filter((change) => published.has(change.path));
  // An image changed on both sides was joined by nobody.
  const isJoined = both.every((change) => change.path === path);
  await replay(workshop, branch, base, isJoined);
}

/** Gives a file of a branch another text, in one commit. */
export async function rewrite(
  { git, base }: Workshop,
  branch: string,
  path: string,
  { text, message }: { text: string; message: string },
): Promise<void> {
  await git.run('checkout', '--quiet', branch);
  writeFileSync(join(git.directory, path), text);
  if (await git.run('status', '--porcelain')) await git.run('commit', '--quiet', '--all', '--message', message);
  await git.run('checkout', '--quiet', base);
}
