import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { sanitizeSchema } from './sanitize-schema.ts';

/**
 * Raw HTML parsed, then everything held against the allow-list. MDX has no raw HTML (the check refuses it) and carries
 * component nodes a sanitiser would drop, so it goes through `rehypeLinks` only.
 */
export function rehypeSafe() {
  const parseRaw = rehypeRaw();
  return (tree: Root, file: VFile): Root => (file.extname === '.mdx' ? tree : (sanitize(parseRaw(tree, file), sanitizeSchema) as Root));
}
