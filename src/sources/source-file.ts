/** A content file as text with line numbers: the only shape in which checks, wiki and library meet `content/`. */
import { isMap, LineCounter, type Document, type YAMLMap } from 'yaml';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { readYaml } from './read-yaml.ts';

export interface SourceFile {
  /** From the project's root, with slashes: `content/poles/phares.md`. */
  path: string;
  collection: CollectionName;
  slug: string;
  isMdx: boolean;
  text: string;
  frontMatter: FrontMatter;
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** Set aside by the build (`quarantine.ts`): only its names are there. */
  isUnavailable?: true;
}

export interface FrontMatter {
  present: boolean;
  /** With the place of each value; let go when memory is short, and then read again: those of a large wiki would fill it. */
  readonly document: Document.Parsed;
  /** Plain values; an empty object when the YAML is broken. */
  data: Record<string, unknown>;
  lines: LineCounter;
}

export interface Place {
  line: number;
  column: number;
}

/** A byte order mark hides nothing: the checks refuse it, and still read what follows. */
const OPENING = /^\uFEFF?---[ \t]*\r?\n/u;
/**
 * The first line that begins like a mark ends the front matter, whatever follows on it: Astro cuts an MDX file there, and
 * would run as its body what we took for YAML.
 */
const CLOSING = /(?<=\n)(?:---|\+\+\+)[^\n]*(?:\n|$)/gu;
const PATH = /^content\/([^/]+)\/([^/]+?)\.mdx?$/u;

/** Collection and slug of a path, or undefined when it is not that of an entry. */
export function parseEntryPath(path: string): { collection: CollectionName; slug: string } | undefined {
  const [, folder, slug] = PATH.exec(path) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  return collection && slug ? { collection, slug } : undefined;
}

/** The YAML between the two marks, and the text after them; undefined when the text does not begin with a front matter. */
export function cutFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  CLOSING.lastIndex = opening.length;
  const closing = CLOSING.exec(text);
  if (!closing || !/^---[ \t]*\r?\n?$/u.test(closing[0])) return undefined;
  const yaml = text.slice(opening.length, closing.index).replace(/\r?\n$/u, '');
  return { yaml, body: text.slice(closing.index + closing[0].length) };
}

/** What follows the front matter, without reading it. */
export const bodyOfText = (text: string): string => cutFrontMatter(text)?.body ?? text;

/** The file read, or undefined when its path is not that of an entry (`content/<collection>/<slug>.md|mdx`). Never throws. */
export function parseSourceFile(path: string, text: string): SourceFile | undefined {
  const entry = parseEntryPath(path);
  if (!entry) return undefined;
  const fenced = cutFrontMatter(text);
  const { yaml, body } = fenced ?? { yaml: '', body: text };
  const lines = new LineCounter();
  const document = readYaml(yaml, lines);
  const held = new WeakRef(document);
  return {
    path,
    ...entry,
    isMdx: path.endsWith('.mdx'),
    text,
    frontMatter: {
      present: fenced !== undefined,
      get document() {
        return held.deref() ?? readYaml(yaml, new LineCounter());
      },
      data: toData(document),
      lines,
    },
    body,
    bodyLine: countLines(text.slice(0, text.length - body.length)) + 1,
  };
}

/** Where a value of the front matter stands in the file; the nearest parent's place when it is absent. */
export function placeOf(frontMatter: FrontMatter, path: readonly (string | number)[]): Place {
  for (let length = path.length; length > 0; length--) {
    const node = path[length - 1];
    const parent = length === 1 ? frontMatter.document.contents : frontMatter.document.getIn(path.slice(0, length - 1), true);
    if (typeof node === 'string' && isMap(parent)) {
      const range = keyRange(parent as YAMLMap, node);
      if (range !== undefined) return toPlace(frontMatter, range);
    }
    const range = (frontMatter.document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined)?.range;
    if (range) return toPlace(frontMatter, range[0]);
  }
  return { line: 1, column: 1 };
}

/** Where the YAML begins in the file: after the line of its first `---`. */
export const yamlStart = ({ text }: SourceFile): number => text.indexOf('\n') + 1;

/** A position in the YAML text as a place in the file (the YAML begins on the file's second line). */
export function toPlace(frontMatter: FrontMatter, offset: number): Place {
  const { line, col } = frontMatter.lines.linePos(offset);
  return { line: line + 1, column: Math.max(col, 1) };
}

/** The line and column of an offset of the whole text. */
export function inText(file: Pick<SourceFile, 'path' | 'text'>, offset: number): Place & { file: string } {
  const before = file.text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { file: file.path, line: countLines(before) + 1, column: offset - start + 1 };
}

/** The line and column, in the file, of an offset of the body. */
export const inBody = (file: Pick<SourceFile, 'path' | 'text' | 'body'>, offset: number): Place & { file: string } =>
  inText(file, file.text.length - file.body.length + offset);

function keyRange(map: YAMLMap, key: string): number | undefined {
  const pair = map.items.find((item) => (item.key as { value?: unknown } | null)?.value === key);
  const value = pair?.value as { range?: [number, number, number] } | null | undefined;
  return value?.range?.[0] ?? (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
}

function toData(document: Document.Parsed): Record<string, unknown> {
  if (document.errors.length > 0 || !isMap(document.contents)) return {};
  try {
    // maxAliasCount 0: an alias could expand without end, and the checks refuse it anyway.
    return document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const countLines = (text: string): number => text.split('\n').length - 1;
