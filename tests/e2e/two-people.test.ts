/** Two persons on one entry, in the real CMS: nothing is lost, and nothing passes in silence. `npm run bench:safety` plays a hundred of these. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { playStaleSave, toStaleEntries, ways, type Way } from '../support/stale-saves.ts';
import { openWorkshop, type Contributor, type Workshop } from '../support/workshop.ts';

/** The others are played by the tests of a contribution. */
const played: readonly Way[] = ['theirs', 'elsewhere', 'field', 'again', 'published', 'begun'];
let workshop: Workshop;
let other: Contributor;
beforeAll(async () => {
  workshop = await openWorkshop(toStaleEntries(played.length));
  other = await workshop.invite();
});
afterAll(() => workshop?.close());

describe('a save over what somebody else has saved meanwhile', () => {
  it.each(played.map((way, turn) => [ways[way], way, turn] as const))('%s', async (_, way, turn) => {
    await playStaleSave(workshop, other, turn, way);
  });
});
