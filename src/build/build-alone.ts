import { join } from 'node:path';
import { awaitLock } from '../safety/lock.ts';
import { typeset } from '../text/typeset.ts';
import { safetyStrings } from '../ui/safety-strings.ts';
import { buildSite, type Built, type Wish } from './build-site.ts';
import { NotBuilt } from './not-built.ts';

/** What a build under way may still need, in seconds: the next one shares its folders. */
const PATIENCE = 600;

/** As `buildSite`, once no other process builds in that folder; throws `NotBuilt` when one never ends. */
export async function buildAlone(root: string, wish: Wish): Promise<Built> {
  const lock = '.build/lock';
  const free = await awaitLock(join(root, lock), PATIENCE, () => wish.say(typeset(safetyStrings.waiting)));
  if (!free) throw new NotBuilt(safetyStrings.busy(lock));
  try {
    return await buildSite(root, wish);
  } finally {
    free();
  }
}
