/**
 * Saves that a forge refuses when the file has moved since its text was read. Decap names no version in what it sends:
 * between our reading and its writing, somebody else's save would be lost. Here the version is read first, then the text;
 * and what Decap sends for the file carries that version, or is not sent.
 */
import { cms } from '../ui/cms.ts';
import type { Backend, SavedFile } from './decap.ts';
import { toPinner, type ForgeApi, type Pin, type Pinner } from './forge-pins.ts';

export interface PinnedSaves {
  /** The versions of these files as they are now, drafts first: to be asked before their texts. */
  look(collection: string, files: readonly SavedFile[]): Promise<Pin[]>;
  /** Saves, holding the forge to these versions. */
  save<T>(pins: readonly Pin[], write: () => Promise<T>): Promise<T>;
}

/** What a forge must be held to; undefined for a server that compares versions by itself. */
export function pinSaves(forge: string, backend: Backend & { api?: ForgeApi }): PinnedSaves | undefined {
  const pinner = toPinner(forge);
  // The interface of the forge is made when somebody logs in.
  const open = (): { api: ForgeApi; pinner: Pinner } => {
    if (!backend.api || !pinner) throw new Error(cms.notOpen(forge));
    return { api: backend.api, pinner };
  };
  return (
    pinner && {
      look: (collection, files) => {
        const { api } = open();
        const key = (slug: string) => api.generateContentKey?.(collection, slug) ?? `${collection}/${slug}`;
        return Promise.all(files.map(({ path, slug }) => pinner.look(api, path, `cms/${key(slug)}`)));
      },
      save: async (pins, write) => {
        const { api } = open();
        const before = { ...api };
        const held = pinner.hold(api, pins);
        Object.assign(api, held);
        try {
          return await write();
        } finally {
          for (const name of Object.keys(held) as (keyof ForgeApi)[])
            if (name in before) Object.assign(api, { [name]: before[name] });
            else delete api[name];
        }
      },
    }
  );
}

/** Whether two readings of the versions of the same files say the same. */
export const isSamePins = (one: readonly Pin[], other: readonly Pin[]): boolean => JSON.stringify(one) === JSON.stringify(other);
