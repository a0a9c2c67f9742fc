/** Names of what the browser keeps, as `public/sw.js` writes them; each site of an origin has its own. */
import { base } from './base.ts';

/** Pages that were carried, and pages that were read. */
export const stores = { carried: `${base} emportees`, read: `${base} lues` } as const;
