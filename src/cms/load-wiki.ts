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
import type { SourceFile } from '../sources/source-file.ts';
import type { Corpus } from '../wiki/corpus.ts';
import { resolveTitle } from '../wiki/title-index.ts';
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

/**
 * Reads `wiki.json`, once; `base` is the path that the site is served from, `path` that of the entry in the repository. Sources that
 * wait to be published are proposed too, as soon as they are read.
 */
export async function loadWiki(base: string, path: string, getDrafts: () => Drafts | undefined = () => undefined): Promise<EditorWiki> {
  const { corpus } = await loadKnownWiki(base);
  const render = buildRenderer(
    {
      ...toDialectContext(() => corpus),
      path: (address) => `${base}${address.replace(/^\/+/u, '')}`,
    },
    parseByReference,
  );
  const all = [...corpus.files.values()].map((file) => ({ file, ...toProposed(file.slug, file.frontMatter.data, { isDraft: false }) }));
  const pages = all.filter(({ file }) => file.collection !== 'sources');
  const sources: readonly ProposedEntry[] = all.filter(({ file }) => file.collection === 'sources');
  const published = new Set(sources.map(({ slug }) => slug));
  const titles = new Map(sources.map(({ slug, title }) => [slug, title]));
  let waiting: readonly ProposedEntry[] = [];
  // Without them when they cannot be read.
  const ask = () =>
    void proposeDrafts(getDrafts(), 'sources', published).then(
      (drafts) => (waiting = drafts),
      () => undefined,
    );
  ask();
  return {
    propose(kind, typed) {
      if (kind === 'page') return findEntries(pages, typed, MOST).map(({ file, title }) => toPage(corpus, file, title));
      ask();
      const found = [...sources, ...waiting];
      const best = findEntries(found, typed, MOST).map((entry) => ({ value: entry.slug, label: labelOf(entry), detail: entry.slug }));
      const created = proposeSource(typed, base);
      return created && !found.some(({ slug }) => slug === created.value) ? [...best, created] : best;
    },
    titleOfSource: (key) => titles.get(key) ?? waiting.find(({ slug }) => slug === key)?.title,
    preview(text) {
      const notebook = createNotebook();
      const { html, written } = render(text, path, notebook);
      const notes = [...notebook.notes.values()].map(({ key }) => ({
        key,
        html: written.get(key),
        title: corpus.files.get(`sources/${key}`)?.frontMatter.data['title'],
      }));
      return toPreviewPage(html, notes);
    },
  };
}
