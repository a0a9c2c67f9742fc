/** How many poles are compared at most. */
export const MOST_PICKED = 3;

/** The slugs that `?p=a,b` names, each once, in order. Unknown or too many, they are kept for the caller to say so. */
export function readPicked(parameters: URLSearchParams): string[] {
  const slugs = parameters.getAll('p').flatMap((text) => text.split(','));
  return [...new Set(slugs.map((slug) => slug.trim()).filter(Boolean))];
}
