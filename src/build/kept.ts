import { rmSync, writeFileSync } from 'node:fs';

/** What a build keeps for the next, in the project; without it, everything is made again. */
const KEPT = '.build/kept';
export const RECORD = `${KEPT}/pages.json`;
export const MEMORY = `${KEPT}/memory`;
export const PROGRAM = `${KEPT}/program`;
export const BUILT = `${KEPT}/built.json`;

/** Writes one of these, as JSON. The site is there by then: when the disk refuses, nothing is kept, which only costs time. */
export function keep(path: string, value: unknown): void {
  try {
    writeFileSync(path, JSON.stringify(value));
  } catch {
    rmSync(path, { force: true });
  }
}
