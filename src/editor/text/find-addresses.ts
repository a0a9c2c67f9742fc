import type { Nodes } from 'mdast';
import { unified } from 'unified';
import { syntaxPlugins } from '../../markdown/dialect.ts';

interface FromMarkdown {
  transforms?: ((tree: Nodes) => unknown)[];
}
const { fromMarkdownExtensions = [] } = unified().use(syntaxPlugins).freeze().data() as {
  fromMarkdownExtensions?: (FromMarkdown | FromMarkdown[])[];
};
const transforms = fromMarkdownExtensions.flat(3).flatMap((extension) => extension.transforms ?? []);

/** Makes links of the addresses (`https://…`, `www.…`, `nom@…`) written as text, as the dialect does once a text is read: escaped, they would be links still. */
export const findAddresses = (tree: Nodes): void => transforms.forEach((transform) => void transform(tree));
