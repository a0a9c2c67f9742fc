import { collectionNames } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { homeSlug, markdownFile, toEntryPath, toPath } from '../model/routes.ts';
import { site } from '../site.ts';
import { dataStrings } from '../ui/data-strings.ts';
import type { DataEntry } from './table.ts';

const absolute = (path: string): string => new URL(path, site.url).href;

/** `/llms.txt` (llmstxt.org): what the wiki is, then every page as Markdown; the documents cited last, as optional. `stamp` says the version. */
export function toLlmsTxt(entries: readonly DataEntry[], stamp: string): string {
  const sections = collectionNames.map((collection) => {
    const rows = entries
      .filter((entry) => entry.collection === collection && entry.slug !== homeSlug)
      .map(({ slug, data }) => {
        const { title, description } = data as { title: string; description?: string };
        const address = absolute(`${toEntryPath(collection, slug)}${markdownFile}`);
        return `- [${title.replace(/[[\]]/gu, '\\$&')}](${address})${description ? `: ${description.replace(/\s+/gu, ' ')}` : ''}`;
      });
    return { title: collection === 'sources' ? 'Optional' : collections[collection].label, rows };
  });
  const inOrder = [...sections.filter(({ title }) => title !== 'Optional'), ...sections.filter(({ title }) => title === 'Optional')];
  return (
    [
      `# ${site.name}`,
      `> ${site.tagline}`,
      `${dataStrings.llms(absolute(toPath('donnees/datapackage.json')), site.licences.prose.name, site.licences.data.name)} ${dataStrings.page.version(stamp)}`,
      ...inOrder.flatMap(({ title, rows }) => (rows.length > 0 ? [`## ${title}\n\n${rows.join('\n')}`] : [])),
    ].join('\n\n') + '\n'
  );
}
