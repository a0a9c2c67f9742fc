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
import { cms } from '../ui/cms.ts';
import { definedKeys, readCalls } from '../wiki/call.ts';
import { findWikilinks } from '../wiki/link-graph.ts';
import { blankCode } from '../wiki/plain-text.ts';
import { ofNode, toIssue, type Issue, type Where } from './issue.ts';
import { AND, type Questions } from './questions.ts';

/** Issues of a body and its tree, given what the wiki answers. */
export function checkBody(file: SourceFile, tree: Root, wiki: Questions): Issue[] {
  return [
    ...checkNodes(file, tree, wiki),
    ...checkNotations(file.body, (offset) => inBody(file, offset), wiki),
    ...checkTableLinks(file),
    ...findProse(file).flatMap(({ text, path }) =>
      checkNotations(text, () => ({ file: file.path, ...placeOf(file.frontMatter, path) }), wiki),
    ),
  ];
}

function checkNodes(file: SourceFile, tree: Root, wiki: Questions): Issue[] {
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
    if (node.type === 'image') issues.push(...checkImage(file, node.url, where, wiki));
  });
  return [...issues, ...findUndescribed(tree).map(({ node, address }) => toIssue('image-sans-texte', ofNode(file, node), address))];
}

function checkContainer(node: Extract<Nodes, { type: 'containerDirective' }>, where: Where): Issue[] {
  if (!isContainer(node.name)) return [toIssue('bloc-inconnu', where, node.name, nearest(node.name, Object.keys(containers)))];
  return node.name === 'recommandation' && !node.attributes?.['id'] ? [toIssue('identifiant-manquant', where)] : [];
}

function checkImage(file: SourceFile, address: string, where: Where, wiki: Questions): Issue[] {
  const path = isExternalUrl(address) ? undefined : toMediaPath(file.path, address);
  return path && wiki.hasMedia(path) ? [] : [toIssue('image-refusee', where, address)];
}

/** Calls to sources and wikilinks of a text; `place` tells where an offset stands in the file. */
function checkNotations(text: string, place: (offset: number) => Where, wiki: Questions): Issue[] {
  return [
    ...checkCalls(blankCode(text), place, wiki),
    ...findWikilinks(text).flatMap(({ link, offset }) => checkWikilink(link.target, place(offset), wiki)),
  ];
}

function checkCalls(text: string, place: (offset: number) => Where, wiki: Questions): Issue[] {
  const defined = definedKeys(text);
  return readCalls(text).flatMap(({ key: written, offset }) => {
    const key = written.toLowerCase();
    if (defined.has(key) || wiki.isEntry('sources', key)) return [];
    return wiki.isDraft('sources', key)
      ? [toIssue('fiche-en-brouillon', place(offset), cms.body, key)]
      : [toIssue('source-inconnue', place(offset), key, wiki.nearestEntry('sources', key) ?? undefined)];
  });
}

function checkWikilink(target: string, where: Where, wiki: Questions): Issue[] {
  if (!target) return [];
  const bearers = wiki.bearersOf(target);
  if (bearers === '') return [toIssue('lien-inconnu', where, target, wiki.nearestTitle(target) ?? undefined)];
  return bearers.includes(AND) ? [toIssue('lien-ambigu', where, target, bearers)] : [];
}

/** Wikilinks that the bar of a table row cuts in two. */
function checkTableLinks(file: SourceFile): Issue[] {
  return [...blankCode(file.body).matchAll(/^[ ]{0,3}\|.*$/gmu)].flatMap((row) =>
    [...row[0].matchAll(/\[\[[^\]|\\\n]+\|[^\]\n]*\]\]/gu)].map(({ 0: link, index }) =>
      toIssue('lien-coupe', inBody(file, row.index + index), link),
    ),
  );
}
