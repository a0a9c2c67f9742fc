import type { Pole } from '../../src/explore/pole.ts';
import { toSchema } from '../../src/model/schema.ts';
import { readContent } from '../../src/sources/read-content.ts';

/** The poles of `tests/fixtures/explore`: each has something that is awkward to place, to filter or to compare. */
export const fixturePoles: readonly Pole[] = readContent(new URL('../fixtures/explore', import.meta.url).pathname)
  .files.map(({ slug, frontMatter }) => ({ slug, data: toSchema('poles').parse(frontMatter.data) as Pole['data'] }))
  .sort((a, b) => a.slug.localeCompare(b.slug));

export const fixturePole = (slug: string): Pole => {
  const pole = fixturePoles.find((each) => each.slug === slug);
  if (!pole) throw new Error(`No fixture ${slug}`);
  return pole;
};
