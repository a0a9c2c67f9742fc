import type { EntryData } from '../model/value.ts';

/** A pole as the content says it. */
export interface Pole {
  slug: string;
  data: EntryData<'poles'>;
}

export type Timeline = EntryData<'poles'>['timeline'];
