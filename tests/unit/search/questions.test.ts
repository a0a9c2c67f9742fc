import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toEntryPath } from '../../../src/model/routes.ts';
import { readContent } from '../../../src/sources/read-content.ts';

const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/u, '');
const families = [
  'elision',
  'accents-and-ligatures',
  'acronyms',
  'inflexion',
  'typos',
  'several-words',
  'questions',
  'names-and-places',
] as const;
const readers = ['fondateur', 'réseau', 'élu', 'journaliste', 'chercheur'];

interface Question {
  question: string;
  family: (typeof families)[number];
  reader: string;
  expect: string[];
  held?: true;
}

const questions = parse(readFileSync(join(root, 'tests/fixtures/search/questions.yaml'), 'utf8')) as Question[];
const published = readContent(root).files.filter((file) => file.frontMatter.data.draft !== true);

/** The paths an answer may have: every published entry, and every call and outcome of a seminar. */
const paths = new Set(
  published.flatMap(({ collection, slug, frontMatter }) => {
    const { asks = [], outcomes = [] } = frontMatter.data as Record<'asks' | 'outcomes', { id: string }[] | undefined>;
    return [toEntryPath(collection, slug), ...[...asks, ...outcomes].map(({ id }) => toEntryPath(collection, slug, id))];
  }),
);

describe('the questions of the search bench', () => {
  it('are each asked by a known reader, and written once whatever the capitals', () => {
    expect(questions.map(({ reader }) => reader).filter((reader) => !readers.includes(reader))).toEqual([]);
    const written = questions.map(({ question }) => question.toLowerCase());
    expect(written.filter((question, index) => written.indexOf(question) !== index)).toEqual([]);
  });

  it('expect only published entries, or a call or an outcome of a seminar, one to four of them and none twice', () => {
    expect(questions.flatMap(({ expect: expected }) => expected.filter((path) => !paths.has(path)))).toEqual([]);
    expect(questions.filter(({ expect: expected }) => new Set(expected).size !== expected.length)).toEqual([]);
    expect(questions.filter(({ expect: expected }) => expected.length < 1 || expected.length > 4)).toEqual([]);
  });

  it.each(families)('are at least sixteen of the family « %s », of which a third is held', (family) => {
    const ofFamily = questions.filter((question) => question.family === family);
    expect(ofFamily.length).toBeGreaterThanOrEqual(16);
    expect(ofFamily.filter(({ held }) => held)).toHaveLength(ofFamily.length / 3);
  });

  it('are of no other family, and come from every reader', () => {
    expect(questions.filter(({ family }) => !families.includes(family))).toEqual([]);
    expect(new Set(questions.map(({ reader }) => reader)).size).toBe(readers.length);
  });

  it('keep the held third at the end, where tuning does not read', () => {
    const first = questions.findIndex(({ held }) => held);
    expect(questions.slice(first).filter(({ held }) => !held)).toEqual([]);
  });
});
