/** One image, as the check and then the build open it, in a process of its own: says what came of it, how long it took and the most memory held. */
import { readFileSync } from 'node:fs';
import { isWhole } from '../../src/media/decode.ts';
import { judgeImage } from '../../src/media/judge-image.ts';
import { reencode } from '../../src/media/reencode.ts';

export interface OpenedImage {
  isRefused: boolean;
  /** Refused, or written again as an image that can be decoded. */
  isSafe: boolean;
  seconds: number;
  /** In megabytes. */
  memory: number;
}

const [path = ''] = process.argv.slice(2);
const bytes = readFileSync(path);
const began = performance.now();
const isRefused = judgeImage(path, bytes) !== undefined || !(await isWhole(bytes));
const published = isRefused ? undefined : await reencode(bytes);
const seconds = (performance.now() - began) / 1000;
const isSafe = isRefused || (published !== undefined && (await isWhole(published)));
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ isRefused, isSafe, seconds, memory } satisfies OpenedImage));
