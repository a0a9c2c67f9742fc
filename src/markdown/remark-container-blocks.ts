import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { printContainer } from './containers.ts';
import type { DialectContext } from './context.ts';

/** Prints the `:::` blocks; a guide's recommendations are numbered and show the poles where they are observed. */
export function remarkContainerBlocks(context: DialectContext) {
  return (tree: Root, file: VFile) => {
    const guide = file.stem ?? '';
    let recommendations = 0;
    visit(tree, 'containerDirective', (node) => {
      if (node.name === 'recommandation') recommendations += 1;
      const id = node.name === 'recommandation' ? node.attributes?.['id'] : undefined;
      printContainer(node, recommendations, id ? context.evidence(`${guide}#${id}`) : undefined);
    });
  };
}
