/** The editorial charter, as far as a program can hold it. */
import type { Nodes, Root } from 'mdast';
import { inBody, inText, placeOf, type SourceFile } from '../sources/source-file.ts';
import { blankCode } from '../wiki/plain-text.ts';
import { refusedClaims, refusedHosts } from './charter.ts';
import { toIssue, type Issue } from './issue.ts';
import type { Questions } from './questions.ts';

const ACRONYM = /(?<![\p{L}\p{N}’'&-])\p{Lu}{3,}(?![\p{L}\p{N}’'-])/gu;
const ROMAN = /^[IVXLC]+$/u;

/** Issues of one page against the charter. */
export function checkEditorial(file: SourceFile, tree: Root, wiki: Questions): Issue[] {
  return [...checkSections(file, tree), ...checkAcronyms(file, wiki), ...checkHosts(file), ...checkClaims(file)];
}

function checkSections(file: SourceFile, tree: Root): Issue[] {
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const [first, second] = tree.children.slice(index + 1, index + 3);
    // A heading may open on its own subsections.
    const opens = first?.type === 'heading' && first.depth > node.depth;
    const onlyLink = !isEnd(first) && isEnd(second) && isOnlyLink(first);
    if (!onlyLink && (!isEnd(first) || opens)) return [];
    const where = { file: file.path, line: file.bodyLine - 1 + (node.position?.start.line ?? 1), column: 1 };
    return [toIssue('section-vide', where, textOf(node), onlyLink)];
  });
}

/** What comes after the content of a section. */
const isEnd = (node: Nodes | undefined): boolean => node === undefined || node.type === 'heading' || node.type === 'footnoteDefinition';

/** A paragraph that holds one link or wikilink and no other letter. */
function isOnlyLink(node: Nodes | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const others = node.children
    .filter((child) => child.type !== 'link')
    .map(textOf)
    .join('');
  return node.children.length > 0 && !/[\p{L}\p{N}]/u.test(others.replace(/\[\[[^\]\n]*\]\]/gu, ''));
}

const textOf = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '');

function checkAcronyms(file: SourceFile, wiki: Questions): Issue[] {
  const text = blankCode(file.body).replace(/\[\^[^\]\n]*\]|\[\[[^\]\n]*\]\]|\]\([^)\n]*\)|<[^>\n]*>/gu, (mark) => ' '.repeat(mark.length));
  const seen = new Set<string>();
  return [...text.matchAll(ACRONYM)].flatMap(({ 0: acronym, index }) => {
    if (seen.has(acronym) || ROMAN.test(acronym)) return [];
    seen.add(acronym);
    const isExplained = wiki.isNamed(acronym) || text.includes(`(${acronym})`) || text.includes(`${acronym} (`);
    return isExplained ? [] : [toIssue('sigle-inexplique', inBody(file, index), acronym)];
  });
}

function checkHosts(file: SourceFile): Issue[] {
  return refusedHosts.flatMap((host) =>
    [...file.text.matchAll(new RegExp(`https?://(?:[\\w-]+\\.)*${host.replaceAll('.', '\\.')}`, 'giu'))].map(({ index }) =>
      toIssue('site-refuse', inText(file, index), host),
    ),
  );
}

function checkClaims(file: SourceFile): Issue[] {
  return refusedClaims.flatMap(({ pattern, reason, except }) =>
    except?.includes(file.path)
      ? []
      : [...file.text.matchAll(pattern)].map(({ 0: claim, index }) =>
          toIssue('affirmation-non-prouvee', inText(file, index), claim, reason),
        ),
  );
}

/** Sources that nothing cites; `cited` holds the keys of those that something does. */
export function checkUncited(files: readonly SourceFile[], cited: ReadonlySet<string>): Issue[] {
  return files
    .filter((file) => file.collection === 'sources' && !cited.has(file.slug))
    .map((file) => toIssue('source-non-citee', { file: file.path, ...placeOf(file.frontMatter, ['title']) }));
}
