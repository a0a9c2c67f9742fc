/** The wiki as the contribution page knows it: the names that `[[` and `[^` propose, and the page that the preview prints. */
import { collections } from '../model/collections.ts';
import { TITLE_LENGTH } from './source-keys.ts';
import type { EditorWiki, Proposal } from '../editor/wiki.ts';
import { toDialectContext } from '../markdown/corpus-context.ts';
import { createNotebook } from '../markdown/notes.ts';
import { parseByReference } from '../markdown/parse.ts';
import { buildRenderer } from '../markdown/render.ts';
import { foldKey } from '../text/fold.ts';
import { toSlug } from '../text/slug.ts';
import { editorStrings } from '../ui/editor-strings.ts';
import { resolveTitle } from '../wiki/title-index.ts';
import { loadKnownWiki } from './known-wiki.ts';
import { toPreviewPage } from './preview-page.ts';

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

/** Reads `wiki.json`, once; `base` is the path that the site is served from, `path` that of the entry in the repository. */
export async function loadWiki(base: string, path: string): Promise<EditorWiki> {
  const { corpus } = await loadKnownWiki(base);
  const render = buildRenderer(
    {
      ...toDialectContext(() => corpus),
      path: (address) => `${base}${address.replace(/^\/+/u, '')}`,
    },
    parseByReference,
  );
  const named = [...corpus.files.values()].map((file) => {
    const { title, aliases, acronym, fullName } = file.frontMatter.data as Record<string, string | undefined> & { aliases?: string[] };
    const label = title ?? file.slug;
    return { file, label, names: [label, acronym, fullName, file.slug, ...(aliases ?? [])].map((name) => foldKey(name ?? '')) };
  });
  return {
    propose(kind, typed) {
      const words = foldKey(typed);
      const found = named.flatMap(({ file, label, names }): { proposal: Proposal; rank: number }[] => {
        const isSource = file.collection === 'sources';
        if (isSource !== (kind === 'source')) return [];
        const rank = names.some((name) => name.startsWith(words)) ? 0 : names.some((name) => name.includes(words)) ? 1 : 2;
        if (rank === 2) return [];
        const isPlain = resolveTitle(corpus.titles, label).status === 'found';
        const page = isPlain ? label : `${file.collection}/${file.slug}|${label}`;
        return [
          {
            rank,
            proposal: isSource
              ? { value: file.slug, label, detail: file.slug }
              : { value: page, label, detail: collections[file.collection].singular },
          },
        ];
      });
      const best = found
        .toSorted((a, b) => a.rank - b.rank || a.proposal.label.length - b.proposal.label.length)
        .slice(0, MOST)
        .map(({ proposal }) => proposal);
      const created = kind === 'source' ? proposeSource(typed, base) : undefined;
      return created && !corpus.files.has(`sources/${created.value}`) ? [...best, created] : best;
    },
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
