/** The wiki as the contribution page knows it: the names that `[[` and `[^` propose, and the page that the preview prints. */
import { collections } from '../model/collections.ts';
import { TITLE_LENGTH } from './source-keys.ts';
import type { EditorWiki, Proposal } from '../editor/wiki.ts';
import { toDialectContext } from '../markdown/corpus-context.ts';
import { createNotebook } from '../markdown/notes.ts';
import { parseByReference } from '../markdown/parse.ts';
import { buildRenderer } from '../markdown/render.ts';
import { toSlug } from '../text/slug.ts';
import { editorStrings } from '../ui/editor-strings.ts';
import { parseEntryPath, type SourceFile } from '../sources/source-file.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { resolveTitle } from '../wiki/title-index.ts';
import type { Lately } from './find-lately.ts';
import type { Readings } from './guard.ts';
import { loadKnownWiki } from './known-wiki.ts';
import { toPreviewPage } from './preview-page.ts';
import { proposeDrafts } from './propose-drafts.ts';
import { findEntries, labelOf, toProposed, type ProposedEntry } from './propose-entries.ts';
import type { Drafts } from './read-drafts.ts';

const MOST = 8;
/** Letters from which on a source may be created: before, the name is still being typed. */
const LEAST = 4;

/** A source still to create, under a title of which Decap makes the key that is written here; none for a title that gives no key. */
function proposeSource(typed: string, base: string): Proposal | undefined {
  const title = typed.trim().slice(0, TITLE_LENGTH).trim().replace(/'/gu, '’');
  const value = toSlug(title);
  if (value.length < LEAST) return undefined;
  const form = `${base}admin/#/collections/sources/new?title=${encodeURIComponent(title)}`;
  return { value, label: editorStrings.createSource(title), detail: editorStrings.createSourceDetail, form };
}

/** A page by its title, or by its address where others have that title. */
function toPage(corpus: Corpus, { collection, slug }: SourceFile, label: string): Proposal {
  const isPlain = resolveTitle(corpus.titles, label).status === 'found';
  return { value: isPlain ? label : `${collection}/${slug}|${label}`, label, detail: collections[collection].singular };
}

/** What the page knows beside the site that was built. */
export interface Beside {
  drafts?: Drafts | undefined;
  lately?: Lately | undefined;
}

export const toBeside = (readings: Readings): Beside => ({ drafts: readings.drafts(), lately: readings.lately() });

/** The entries of a corpus as they are proposed. */
function toNames(corpus: Corpus) {
  const all = [...corpus.files.values()].map((file) => ({ file, ...toProposed(file.slug, file.frontMatter.data, { isDraft: false }) }));
  const { sources = [], pages = [] } = Object.groupBy(all, ({ file }) => (file.collection === 'sources' ? 'sources' : 'pages'));
  return { corpus, pages, sources, titles: new Map(sources.map(({ slug, title }) => [slug, title])) };
}

/**
 * Reads `wiki.json`; `base` is the path that the site is served from, `path` that of the entry in the repository, `text` its body.
 * What was published since is there too, and so are the sources that wait to be published, as soon as they are read.
 */
export async function loadWiki(base: string, path: string, text: string, getBeside: () => Beside = () => ({})): Promise<EditorWiki> {
  const wiki = await loadKnownWiki(base);
  const watching = new Set<() => void>();
  let names = toNames(wiki.corpus);
  let since: readonly SourceFile[] = [];
  let waiting: readonly ProposedEntry[] = [];
  const collection = parseEntryPath(path)?.collection;
  const findSince = async (body: string) => {
    const files = (await getBeside().lately?.find(collection && { collection, data: {}, body }, wiki)) ?? [];
    if (files.length === since.length && files.every((file, index) => file === since[index])) return false;
    since = files;
    names = toNames(wiki.corpusWith(files));
    return true;
  };
  const findWaiting = async () => {
    const drafts = await proposeDrafts(getBeside().drafts, 'sources', new Set(names.titles.keys()));
    const isSame =
      drafts.length === waiting.length &&
      drafts.every(({ slug, title }) => waiting.some((one) => one.slug === slug && one.title === title));
    waiting = drafts;
    return !isSame;
  };
  /** Looks again for what is not in the site; what cannot be read is done without. */
  const ask = async (body: string) => {
    const isNew = await findSince(body).catch(() => false);
    const isMore = await findWaiting().catch(() => false);
    if (isNew || isMore) for (const told of watching) told();
  };
  await findSince(text).catch(() => false);
  void ask('');
  const titleOfSource = (key: string) => names.titles.get(key) ?? waiting.find(({ slug }) => slug === key)?.title;
  const render = buildRenderer(
    {
      ...toDialectContext(() => names.corpus),
      sourceTitle: titleOfSource,
      path: (address) => `${base}${address.replace(/^\/+/u, '')}`,
    },
    parseByReference,
  );
  return {
    propose(kind, typed) {
      void ask('');
      if (kind === 'page') return findEntries(names.pages, typed, MOST).map(({ file, title }) => toPage(names.corpus, file, title));
      const found = [...names.sources, ...waiting.filter(({ slug }) => !names.titles.has(slug))];
      const best = findEntries(found, typed, MOST).map((entry) => ({ value: entry.slug, label: labelOf(entry), detail: entry.slug }));
      const created = proposeSource(typed, base);
      return created && !found.some(({ slug }) => slug === created.value) ? [...best, created] : best;
    },
    titleOfSource,
    preview(body) {
      void ask(body);
      const notebook = createNotebook();
      const { html } = render(body, path, notebook);
      const notes = [...notebook.notes.values()].map(({ key }) => ({ key, html: notebook.written.get(key), title: titleOfSource(key) }));
      return toPreviewPage(html, notes);
    },
    watch(told) {
      watching.add(told);
      return () => void watching.delete(told);
    },
  };
}
