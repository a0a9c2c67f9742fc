/** The closed list of `:::` blocks, and how each is printed. */
import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { dialectStrings } from '../ui/dialect.ts';
import type { Stance } from '../wiki/evidence.ts';
import type { EvidenceOf } from './context.ts';

/** Names of the blocks with the title each takes when none is written. */
export const containers = dialectStrings.containers;

export type ContainerName = keyof typeof containers;
export const isContainer = (name: string): name is ContainerName => Object.hasOwn(containers, name);

type Block = BlockContent | DefinitionContent;

const element = (hName: string, className: string, children: PhrasingContent[], more: Record<string, unknown> = {}): Paragraph => ({
  type: 'paragraph',
  children,
  data: { hName, hProperties: { className: [className], ...more } },
});
const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Turns a block of the list into what is printed, in place. `number` counts the recommendations of the page. */
export function printContainer(node: ContainerDirective, number: number, evidence: EvidenceOf | undefined): void {
  if (!isContainer(node.name)) return;
  const label = takeLabel(node);
  const id = node.attributes?.['id'];
  const title = label ?? (containers[node.name] ? [text(containers[node.name])] : undefined);
  const anchor = id ? { dataAnchor: id } : {};
  switch (node.name) {
    case 'recommandation':
      node.data = { hName: 'section', hProperties: { className: ['recommendation'], ...anchor } };
      node.children = [
        element('p', 'eyebrow', [text(dialectStrings.recommendation(number))]),
        ...(label ? [element('p', 'callout-title', label)] : []),
        ...node.children,
        ...(evidence ? [printEvidence(evidence)] : []),
      ];
      return;
    case 'citation':
      node.data = { hName: 'figure', hProperties: { className: ['quote'], ...anchor } };
      node.children = [
        { type: 'blockquote', children: node.children },
        ...(title ? [element('figcaption', 'quote-author', title)] : []),
      ] as Block[];
      return;
    default:
      node.data = { hName: 'div', hProperties: { className: ['callout', `callout-${node.name}`], ...anchor } };
      node.children = [...(title ? [element('p', 'callout-title', title)] : []), ...node.children];
  }
}

/** « Observé dans 4 pôles, nuancé dans 1 »: the count as cells, the words, the poles. */
function printEvidence({ poles }: EvidenceOf): Block {
  const count = (stance: Stance): number => poles.filter((pole) => pole.stance === stance).length;
  const cells: PhrasingContent[] = Array.from({ length: count('supports') }, () => ({
    type: 'emphasis',
    data: { hName: 'i' },
    children: [],
  }));
  const links = poles.flatMap((pole, index): PhrasingContent[] => [
    ...(index ? [text(' · ')] : []),
    { type: 'link', url: pole.href, children: [text(pole.label)] },
    ...(dialectStrings.stance[pole.stance] ? [text(dialectStrings.stance[pole.stance])] : []),
  ]);
  const words =
    poles.length > 0 ? dialectStrings.evidence(count('supports'), count('nuances'), count('contradicts')) : dialectStrings.noEvidence;
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['evidence'] } },
    children: [
      element('p', 'evidence-count', [
        ...(cells.length
          ? [
              {
                type: 'emphasis',
                data: { hName: 'span', hProperties: { className: ['scale'], ariaHidden: 'true' } },
                children: cells,
              } as PhrasingContent,
            ]
          : []),
        text(words),
      ]),
      ...(links.length ? [element('p', 'evidence-poles', links)] : []),
    ],
  };
}

function takeLabel(node: ContainerDirective): PhrasingContent[] | undefined {
  const [first] = node.children;
  if (first?.type !== 'paragraph' || !(first.data as { directiveLabel?: boolean } | undefined)?.directiveLabel) return undefined;
  node.children = node.children.slice(1);
  return first.children;
}
