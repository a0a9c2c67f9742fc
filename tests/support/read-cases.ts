import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;

/** The cases of a room of fixtures: a case is a folder, its name a sentence with hyphens. */
export function readCases(room: string): { name: string; folder: string }[] {
  return readdirSync(join(fixtures, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name.replaceAll('-', ' '), folder: join(fixtures, room, entry.name) }));
}
