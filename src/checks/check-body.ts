/** The body of one page: blocks, headings, images, links, sources. Every fault at once, each at its own line. */
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { containers, isContainer } from '../markdown/containers.ts';
import { findUndescribed } from '../markdown/decorative.ts';
import { toMediaPath } from '../markdown/media-path.ts';
import { findProse } from '../sources/prose.ts';
import { inBody, placeOf, type SourceFile } from '../sources/source-file.ts';
import { nearest } from '../text/nearest.ts';
import { isExternalUrl, isSafeUrl } from '../text/url.ts';
import { findWikilinks } from '../wiki/link-graph.ts';
import { blankCode } from '../wiki/plain-text.ts';
import { resolveTitle } from '../wiki/title-index.ts';
import { ofNode, toIssue, type Issue, type Where } from './issue.ts';
import type { Known } from './known.ts';

/** Issues of a body and its tree, given what the wiki contains. */
export function checkBody(file: SourceFile, tree: Root, known: Known): Issue[] {
  return [
    ...checkNodes(file, tree, known),
    ...checkNotations(file.body, (offset) => inBody(file, offset), known),
    ...checkTableLinks(file),
    ...findProse(file).flatMap(({ text, path }) =>
      checkNotations(text, () => ({ file: file.path, ...placeOf(file.frontMatter, path) }), known),
    ),
  ];
}

function checkNodes(file: SourceFile, tree: Root, known: Known): Issue[] {
  const issues: Issue[] = [];
  let depth = 1;
  visit(tree, (node: Nodes) => {
    const where = ofNode(file, node);
    if (node.type === 'containerDirective') issues.push(...checkContainer(node, where));
    if (node.type === 'heading') {
      if (node.depth === 1) issues.push(toIssue('titre-de-niveau-1', where));
      else if (node.depth > depth + 1) issues.push(toIssue('titre-saute', where, depth, node.depth));
      depth = node.depth;
    }
    if ((node.type === 'link' || node.type === 'definition') && !isSafeUrl(node.url))
      issues.push(toIssue('adresse-refusee', where, node.url));
    if (node.type === 'image') issues.push(...checkImage(file, node.url, where, known));
  });
  return [...issues, ...findUndescribed(tree).map(({ node, address }) => toIssue('image-sans-texte', ofNode(file, node), address))];
}

function checkContainer(node: Extract<Nodes, { type: 'containerDirective' }>, where: Where): Issue[] {
  if (!isContainer(node.name)) return [toIssue('bloc-inconnu', where, node.name, nearest(node.name, Object.keys(containers)))];
  return node.name === 'recommandation' && !node.attributes?.['id'] ? [toIssue('identifiant-manquant', where)] : [];
}

function checkImage(file: SourceFile, address: string, where: Where, known: Known): Issue[] {
  const path = isExternalUrl(address) ? undefined : toMediaPath(file.path, address);
  return path && known.hasMedia(path) ? [] : [toIssue('image-refusee', where, address)];
}

/** Calls to sources and wikilinks of a text; `place` tells where an offset stands in the file. */
function checkNotations(text: string, place: (offset: number) => Where, known: Known): Issue[] {
  return [
    ...checkCalls(blankCode(text), place, known),
    ...findWikilinks(text).flatMap(({ link, offset }) => checkWikilink(link.target, place(offset), known)),
  ];
}

function checkCalls(text: string, place: (offset: number) => Where, known: Known): Issue[] {
  const defined = new Set([...text.matchAll(/^ {0,3}\[\^([^\]\s]{1,80})\]:/gmu)].map((match) => match[1]?.toLowerCase()));
  return [...text.matchAll(/\[\^([^\]\s]{1,80})\](?!:)/gu)].flatMap((match) => {
    const key = (match[1] ?? '').toLowerCase();
    return defined.has(key) || known.slugs.sources.has(key)
      ? []
      : [toIssue('source-inconnue', place(match.index), key, nearest(key, known.slugs.sources))];
  });
}

function checkWikilink(target: string, where: Where, known: Known): Issue[] {
  if (!target) return [];
  const resolution = resolveTitle(known.titles, target);
  switch (resolution.status) {
    case 'found':
      return [];
    case 'missing':
      return [toIssue('lien-inconnu', where, target, resolution.suggestion)];
    case 'ambiguous':
      return [toIssue('lien-ambigu', where, target, resolution.entries.map((entry) => `${entry.collection}/${entry.slug}`).join(', '))];
  }
}

/** Wikilinks that the bar of a table row cuts in two. */
function checkTableLinks(file: SourceFile): Issue[] {
  return [...blankCode(file.body).matchAll(/^[ ]{0,3}\|.*$/gmu)].flatMap((row) =>
    [...row[0].matchAll(/\[\[[^\]|\\\n]+\|[^\]\n]*\]\]/gu)].map(({ 0: link, index }) =>
      toIssue('lien-coupe', inBody(file, row.index + index), link),
    ),
  );
}
