import type { DraftEntry, ImmutableValue } from './decap.ts';

const isCollection = (value: unknown): value is ImmutableValue =>
  typeof value === 'object' && value !== null && 'filter' in value && 'size' in value;

/**
 * What an entry is saved with. A new one gets typographic apostrophes in its title: Decap makes the slug from it, and
 * would glue « l'essai » into `lessai`.
 */
export function tidyEntry(entry: DraftEntry): ImmutableValue {
  const written = entry.get('data');
  const body = written.get('body');
  const tidied = tidyData(written);
  // The body keeps its bytes, those at its ends too.
  const data = typeof body === 'string' ? tidied.set('body', body) : tidied;
  const title = data.get('title');
  return entry.get('newRecord') && typeof title === 'string' ? data.set('title', title.replace(/'/gu, '’')) : data;
}

/**
 * An entry's data without what was left empty. Decap writes a field that was filled then emptied as `''`, and an object
 * without content as `{}`; the model says an absent value by its absence.
 */
function tidyData<T>(data: T): T {
  if (!isCollection(data)) return (typeof data === 'string' ? data.trim() : data) as T;
  return data
    .map(tidyData)
    .filter((value) => value !== '' && value !== null && value !== undefined && !(isCollection(value) && value.size === 0)) as T;
}
