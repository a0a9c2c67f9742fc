/** The closed list of components that an MDX entry may use. */
import Part from './Part.astro';

export const mdxComponents = { Part } as const;
