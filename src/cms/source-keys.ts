/**
 * A source that is created from a call in a text gets its key from its title, which its form lets one change: the pages
 * that are open in this browser are told of the key it was given, and their calls follow.
 */
import { toSlug } from '../text/slug.ts';

interface Renamed {
  from: string;
  to: string;
}

const CHANNEL = 'sources-creees';
/** Decap cuts a title there before it makes a slug of it. */
export const TITLE_LENGTH = 70;

/** The key that a form opened by a link was to give: that of the title in its address. */
export function toPlannedKey(hash: string): string | undefined {
  const [, query] = /^#\/collections\/sources\/new\?(.*)$/u.exec(hash) ?? [];
  const title = new URLSearchParams(query ?? '').get('title');
  return title ? toSlug(title.slice(0, TITLE_LENGTH)) : undefined;
}

/** Tells the other pages of this browser under which key the source of this form was created. */
export function tellKey(planned: string | undefined, key: string): void {
  if (planned === undefined || planned === key) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ from: planned, to: key } satisfies Renamed);
  channel.close();
}

/** Hears of such keys; answers what stops it. */
export function hearKeys(rename: (from: string, to: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Renamed>) => rename(data.from, data.to));
  return () => channel.close();
}
