/** What a reviewer reads of an entry: what it changes of what is published, and what the check says of it. Pure. */
import { stringify } from 'yaml';
import { checkEntryWith } from '../checks/check-entry.ts';
import type { Issue } from '../checks/issue.ts';
import { askKnown } from '../checks/questions.ts';
import { compareVersions } from '../history/compare-versions.ts';
import { printComparison, type PrintedComparison } from '../history/print-comparison.ts';
import { listImages } from '../markdown/decorative.ts';
import { parseByReference } from '../markdown/parse.ts';
import { bodyOfText, parseEntryPath, parseSourceFile, type SourceFile } from '../sources/source-file.ts';
import { typeset } from '../text/typeset.ts';
import { cms } from '../ui/cms.ts';
import { historyStrings, toFieldSentence } from '../ui/history-strings.ts';
import { titleIn } from '../wiki/corpus.ts';
import { keepFrontMatter } from './keep-front-matter.ts';
import type { KnownWiki } from './known-wiki.ts';
import { mergeEntry } from './merge-entry.ts';
import { nameFields } from './name-fields.ts';

export interface ReviewedEntry {
  /** From the root of the repository. */
  path: string;
  /** What the form holds, `body` included. */
  data: Readonly<Record<string, unknown>>;
  /** The text that was opened, and that which is published; undefined for an entry that is new. */
  opened: string | undefined;
  published: string | undefined;
  /** The published text that the draft was begun on, null for a new entry: all that it lacks is not the draft's doing. */
  fork?: string | null | undefined;
  /** Paths of the images of the entry. */
  media: readonly string[];
  /** `collection/slug` of the entries that wait to be published. */
  drafts?: readonly string[] | undefined;
  /** Those that were published since the site was built. */
  lately?: readonly SourceFile[] | undefined;
  /** Titles of those that it names, by `collection/slug`. */
  draftTitles?: ReadonlyMap<string, string> | undefined;
}

export interface Review {
  /** What it is compared with: nothing for a new entry. */
  isNew: boolean;
  /** Present when the published page has changed since the draft was begun: what both changed, each their own way. */
  moved?: { mine: string; theirs: string }[];
  /** « 42 mots ajoutés, 7 retirés. »; absent when nothing changes. */
  size?: string;
  /** One sentence for each change of the data. */
  sentences: string[];
  passages: PrintedComparison['passages'];
  /** Those that the text shows and did not: address as written, and description. */
  images: { address: string; alt: string }[];
  /** Those that stop the publication first, each with the words of the text that it is about. */
  issues: (Pick<Issue, 'code' | 'severity' | 'what' | 'fix'> & { about: string })[];
}

const EXCERPT = 90;

/** Reviews an entry in the wiki. */
export function reviewEntry(
  { path, data, opened, published, fork = published, media, drafts, lately, draftTitles }: ReviewedEntry,
  wiki: KnownWiki,
): Review {
  const text = toText(data, opened);
  const base = fork ?? undefined;
  const compared = compareVersions(base === undefined ? undefined : { path, text: base }, { path, text }, (collection, slug) => {
    const waiting = draftTitles?.get(`${collection}/${slug}`);
    return titleIn(wiki.corpus, collection, slug) ?? (waiting && cms.draftEntry(waiting));
  });
  const { added, removed, isMinor, fields, blocks } = compared;
  const isSame = fields.length === 0 && blocks.every(({ runs }) => runs.every(({ state }) => state === 'same'));
  const issues = findIssues({ path, text, media, drafts, lately }, wiki);
  const lines = text.split(/\r?\n/u);
  return {
    isNew: base === undefined,
    ...(published !== undefined && published !== base && { moved: findCollisions(path, base ?? '', text, published) }),
    ...(!isSame && { size: typeset(isMinor ? historyStrings.said.minor : historyStrings.size(added, removed)) }),
    sentences: fields.map((field) => typeset(toFieldSentence(field))),
    images: findNewImages(base, text),
    passages: isSame ? [] : printComparison(compared).passages,
    issues: issues
      .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
      .map(({ code, severity, what, fix, inForm, line, column }) => ({
        code,
        severity,
        what: typeset(nameDraft(code, what, draftTitles)),
        fix: typeset(inForm ?? fix),
        about: toExcerpt(lines[line - 1] ?? '', column),
      })),
  };
}

/** What the check says of a text, in the wiki. */
export function findIssues(
  { path, text, ...beside }: Pick<ReviewedEntry, 'path' | 'media' | 'drafts' | 'lately'> & { text: string },
  wiki: KnownWiki,
): Issue[] {
  const file = parseSourceFile(path, text);
  return file ? checkEntryWith(parseByReference, file, askKnown(wiki.knowing(file, beside))) : [];
}

/** What is said of a draft that is cited, by its title instead of its file's name. */
function nameDraft(code: string, what: string, titles: ReviewedEntry['draftTitles']): string {
  if (code !== 'fiche-en-brouillon') return what;
  for (const [key, title] of titles ?? []) {
    const name = `« ${key.slice(key.indexOf('/') + 1)} »`;
    if (what.includes(name)) return what.replace(name, () => `« ${title} »`);
  }
  return what;
}

/** What the draft and the published page have both changed, each their own way, since this text. */
function findCollisions(path: string, base: string, mine: string, theirs: string): NonNullable<Review['moved']> {
  const collection = parseEntryPath(path)?.collection;
  return mergeEntry(base, mine, theirs).flatMap((passage) => {
    if (typeof passage === 'string') return [];
    const say = (text: string): string => (passage.isData ? nameFields(text, collection) : text).trim();
    return [{ mine: say(passage.mine), theirs: say(passage.theirs) }];
  });
}

/** The images of a text that another does not show. */
function findNewImages(before: string | undefined, after: string): Review['images'] {
  if (!after.includes('![')) return [];
  const listOf = (text: string) => listImages(parseByReference(bodyOfText(text)));
  const old = new Set(before === undefined ? [] : listOf(before).map(({ address }) => address));
  return listOf(after).filter(({ address }) => !old.has(address));
}

/** The file that a save would write. */
function toText({ body, ...data }: Readonly<Record<string, unknown>>, opened: string | undefined): string {
  const text = typeof body === 'string' ? body : '';
  return keepFrontMatter(opened, `---\n${stringify(data, { lineWidth: 0 })}---\n${text}`);
}

/** What stands around a place of a line. */
function toExcerpt(line: string, column: number): string {
  const text = line === '---' ? '' : line;
  const start = text.length <= EXCERPT ? 0 : Math.max(0, Math.min(column - 1 - EXCERPT / 2, text.length - EXCERPT));
  const end = start + EXCERPT;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}
