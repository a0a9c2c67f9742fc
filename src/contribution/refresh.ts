/** What becomes of one file of the developer's checkout when a contribution changes it in git. Decides, does nothing. */
import type { Change } from './change.ts';

export interface Checkout {
  /** Object of the file in the index, and of the file on disk; undefined where there is none, `other` for what is not a plain file. */
  index: string | undefined;
  file: string | undefined;
}

export interface Refresh {
  writeFile: boolean;
  writeIndex: boolean;
  /** The file holds something of the developer's own, not yet in git: it stays, and they are told. */
  isKept: boolean;
}

/** Only what was as the branch had it follows the branch; the rest is the developer's. */
export function planRefresh({ before, after }: Change, { index, file }: Checkout): Refresh {
  return {
    writeFile: file === before && file !== after,
    writeIndex: index === before && index !== after,
    isKept: file !== before && file !== after,
  };
}
