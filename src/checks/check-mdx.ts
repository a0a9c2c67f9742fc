/**
 * MDX without code. The text is parsed and never evaluated: import, export, expressions, lower-case tags, components and
 * attributes outside the closed list are refused before Astro, which would run them, sees the file.
 */
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { defineSources } from '../markdown/notes.ts';
import { parseMdxText } from '../markdown/parse.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { toIssue, type Issue, type Where } from './issue.ts';
import { mdxComponents, type MdxComponentName } from './mdx-components.ts';

interface Spot {
  line: number;
  column: number;
}

/** The tree of an MDX body, or the issue that keeps it from being read. */
export function parseMdx(file: SourceFile, isSource: (key: string) => boolean): { tree: Root; issues: Issue[] } {
  try {
    const tree = parseMdxText(defineSources(file.body, isSource));
    return { tree, issues: checkTree(file, tree) };
  } catch (error) {
    const { place } = error as { place?: Spot | { start: Spot } };
    const spot = place && ('start' in place ? place.start : place);
    return { tree: { type: 'root', children: [] }, issues: [toIssue('mdx-invalide', at(file, spot))] };
  }
}

function checkTree(file: SourceFile, tree: Root): Issue[] {
  const issues: Issue[] = [];
  visit(tree, (node) => {
    const where = at(file, node.position?.start);
    switch (node.type) {
      case 'mdxjsEsm':
        issues.push(toIssue('mdx-code', where, 'un import ou un export'));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        issues.push(toIssue('mdx-code', where, `une expression ({${node.value}})`));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        issues.push(...checkElement(node, where));
        break;
      case 'html':
        issues.push(toIssue('mdx-code', where, 'une balise HTML'));
        break;
      default:
        break;
    }
  });
  return issues;
}

function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement, where: Where): Issue[] {
  const name = node.name ?? '';
  if (!Object.hasOwn(mdxComponents, name)) return [toIssue('mdx-composant', where, name, Object.keys(mdxComponents).join(', '))];
  const known: Readonly<Record<string, 'number' | 'string'>> = mdxComponents[name as MdxComponentName];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [toIssue('mdx-code', where, 'une expression dans un composant')];
    const expected = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    if (!expected) return [toIssue('mdx-attribut', where, attribute.name, name, 'n’existe pas')];
    return isLiteral(attribute, expected)
      ? []
      : [toIssue('mdx-attribut', where, attribute.name, name, expected === 'number' ? 'n’est pas un nombre' : 'n’est pas un texte')];
  });
}

/** A literal as it is written: `"texte"`, or `{56}`; the expression is matched as text, never evaluated. */
function isLiteral({ value }: MdxJsxAttribute, expected: 'number' | 'string'): boolean {
  if (typeof value === 'string') return expected === 'string' || /^-?\d+(?:\.\d+)?$/u.test(value);
  return expected === 'number' && /^-?\d+(?:\.\d+)?$/u.test(value?.value.trim() ?? '');
}

const at = (file: SourceFile, spot: Spot | undefined): Where => ({
  file: file.path,
  line: file.bodyLine - 1 + (spot?.line ?? 1),
  column: spot?.column ?? 1,
});
