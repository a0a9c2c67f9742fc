/** What other tabs of this browser save or publish changes what this page keeps of the wiki; so does what others do meanwhile. */
import type { DecapCms } from './decap.ts';

const CHANNEL = 'fiches-changees';

/** Calls `told` each time that what was read of the repository may be so no longer: after a save or a publication, here or in another tab. */
export type Changes = (told: () => void) => void;

/** Watches for such moments, and tells the other tabs of those of this page. */
export function watchChanges(cms: DecapCms): Changes {
  const watching: (() => void)[] = [];
  const tell = () => {
    for (const told of watching) told();
  };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', tell);
  for (const event of ['focus', 'hashchange']) window.addEventListener(event, tell);
  for (const name of ['postSave', 'postPublish'] as const)
    cms.registerEventListener({
      name,
      handler: () => {
        tell();
        channel.postMessage(name);
      },
    });
  return (told) => void watching.push(told);
}
