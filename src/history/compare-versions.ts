import { isDeepStrictEqual } from 'node:util';
import { parseSourceFile, type SourceFile } from '../sources/source-file.ts';
import { typesetAll } from '../text/typeset.ts';
import { compareBlocks, type ComparedBlock } from './compare-blocks.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { compareWords, wordsOf } from './compare-words.ts';
import type { TitleOf } from './print-value.ts';
import { toProseBlocks } from './prose-blocks.ts';

export interface VersionText {
  path: string;
  text: string;
}

export interface Comparison {
  fields: FieldChange[];
  blocks: ComparedBlock[];
  /** Words that came and went, those of the fields included. */
  added: number;
  removed: number;
  /** The same words in the same order: only marks, spaces or capitals changed. */
  isMinor: boolean;
}

/** What a reader sees change between two versions of an entry; an absent one is an empty page. */
export function compareVersions(before: VersionText | undefined, after: VersionText | undefined, titleOf: TitleOf): Comparison {
  const [old, young] = [before, after].map((version) => version && parseSourceFile(version.path, version.text));
  const fields = compareData(old, young, titleOf);
  const [was, is] = [old, young].map((file) => toProseBlocks(file?.body ?? ''));
  const blocks = compareBlocks(was ?? [], is ?? []);
  const isMinor = fields.length === 0 && sequenceOf(old) === sequenceOf(young);
  const count = (state: 'added' | 'removed'): number =>
    isMinor
      ? 0
      : sum(blocks.flatMap(({ runs }) => runs.filter((run) => run.state === state).map(({ text }) => wordsOf(text).length))) +
        sum(fields.map((field) => countIn(field, state)));
  return { fields, blocks, added: count('added'), removed: count('removed'), isMinor };
}

function compareData(old: SourceFile | undefined, young: SourceFile | undefined, titleOf: TitleOf): FieldChange[] {
  const [before, after] = [old, young].map((file) => file?.frontMatter.data ?? {});
  const file = young ?? old;
  if (!file || isDeepStrictEqual(before, after)) return [];
  return typesetAll(compareFields(file.collection, before ?? {}, after ?? {}, titleOf));
}

const sequenceOf = (file: SourceFile | undefined): string => wordsOf(file?.body.toLowerCase() ?? '').join(' ');

function countIn({ before = '', after = '', added = [], removed = [] }: FieldChange, state: 'added' | 'removed'): number {
  const inValue = compareWords(before, after).filter((run) => run.state === state);
  const texts = [...inValue.map(({ text }) => text), ...(state === 'added' ? added : removed)];
  return sum(texts.map((text) => wordsOf(text).length));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
