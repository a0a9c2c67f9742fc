import { bodyOfText, parseSourceFile } from '../sources/source-file.ts';
import { isSameData } from '../text/same-data.ts';
import { typesetAll } from '../text/typeset.ts';
import { compareBlocks, type ComparedBlock } from './compare-blocks.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { compareWords, wordsOf } from './compare-words.ts';
import type { TitleOf } from './print-value.ts';
import { toProseBlocks } from './prose-blocks.ts';

export interface VersionText {
  path: string;
  readonly text: string;
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
  const [was, is] = [before, after].map((version) => bodyOfText(version?.text ?? '')) as [string, string];
  const fields = compareData(before, after, titleOf);
  const blocks = compareBlocks(toProseBlocks(was), toProseBlocks(is));
  const count = (state: 'added' | 'removed'): number =>
    sum(blocks.flatMap(({ runs }) => runs.filter((run) => run.state === state).map(({ text }) => wordsOf(text).length))) +
    sum(fields.map((field) => countIn(field, state)));
  const [added, removed] = [count('added'), count('removed')];
  // Paragraphs that are cut or joined count as many words gone as come.
  const isMinor = fields.length === 0 && added === removed && sequenceOf(was) === sequenceOf(is);
  return { fields, blocks, added: isMinor ? 0 : added, removed: isMinor ? 0 : removed, isMinor };
}

/** Most changes leave the front matter as it is: it is then not even read. */
function compareData(before: VersionText | undefined, after: VersionText | undefined, titleOf: TitleOf): FieldChange[] {
  const [head, newHead] = [before, after].map((version) => version?.text.slice(0, version.text.length - bodyOfText(version.text).length));
  if (head === newHead) return [];
  const [old, young] = [before, after].map((version) => version && parseSourceFile(version.path, version.text));
  const [data, newData] = [old, young].map((file) => file?.frontMatter.data ?? {});
  const file = young ?? old;
  if (!file || isSameData(data, newData)) return [];
  return typesetAll(compareFields(file.collection, data ?? {}, newData ?? {}, titleOf));
}

const sequenceOf = (body: string): string => wordsOf(body.toLowerCase()).join(' ');

function countIn({ before = '', after = '', added = [], removed = [] }: FieldChange, state: 'added' | 'removed'): number {
  const inValue = compareWords(before, after).filter((run) => run.state === state);
  const texts = [...inValue.map(({ text }) => text), ...(state === 'added' ? added : removed)];
  return sum(texts.map((text) => wordsOf(text).length));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
