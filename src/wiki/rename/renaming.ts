import type { CollectionName } from '../../model/collection-names.ts';
import type { Titled, TitleIndex } from '../title-index.ts';

/** A page that changes its title, and perhaps its slug: what every text must know to follow. */
export interface Renaming {
  collection: CollectionName;
  before: Titled;
  after: Titled;
  /** The names of the wiki before, then after. */
  known: TitleIndex;
  next: TitleIndex;
}
