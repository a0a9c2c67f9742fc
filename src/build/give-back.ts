/**
 * Gives back memory that nothing uses. V8 keeps the pages of what it has collected for later (of a build of 3,000 entries it
 * held 620 MB for a heap of 350), and lets its heap grow by as much again before it collects: at 10,000 entries, gigabytes.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * What may be taken since the last time, in bytes and as a share of what was held then: a collection takes two seconds at
 * 10,000 entries, and as much more as there is to hold.
 */
const STEP = 256 * 1024 ** 2;
const SHARE = 0.3;

/** Whether this process has given back what it took to read a whole wiki. */
let hasGiven = false;

type Collect = (options: { type: 'major'; flavor: 'last-resort' }) => void;
let collect: Collect | undefined;
let held: number | undefined;

/** Collects what is not used, and gives its pages back, when this process has taken much since it last did. */
export function giveBack(): void {
  const now = process.memoryUsage.rss();
  held ??= now;
  if (now - held < Math.max(STEP, SHARE * held)) return;
  giveAll();
}

/**
 * The same, once in the life of a process and however little it took: before another program, whose memory comes on top of
 * what reading a whole wiki left. A process that builds again would wait for as much each time.
 */
export function giveBackOnce(): void {
  if (hasGiven) return giveBack();
  hasGiven = true;
  giveAll();
}

function giveAll(): void {
  collect ??= openCollect();
  // The only one of V8's that empties its pool of pages.
  collect({ type: 'major', flavor: 'last-resort' });
  held = process.memoryUsage.rss();
}

function openCollect(): Collect {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as Collect;
}
