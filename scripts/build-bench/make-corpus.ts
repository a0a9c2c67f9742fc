/** A wiki of any size with the real model: this one, then as many invented entries as wanted, each made from one of its own. */
import type { CollectionName } from '../../src/model/collection-names.ts';
import type { SourceFile } from '../../src/sources/source-file.ts';
import { titleOf, toTitled } from '../../src/wiki/corpus.ts';
import { keyOf } from '../../src/wiki/link-graph.ts';
import { buildTitleIndex, resolveTitle, type TitleIndex } from '../../src/wiki/title-index.ts';
import { inventName, pickFrom, toChance } from '../support/chance.ts';

/** Of a hundred entries that come after this wiki's own, how many are of each kind: what grows is poles, cases and what they cite. */
const SHARES: Partial<Record<CollectionName, number>> = {
  poles: 30,
  'case-studies': 20,
  guides: 5,
  seminars: 4,
  practices: 4,
  networks: 2,
  terms: 10,
  sources: 25,
};
/** How often a link or a source of the model leads to an invented entry, and how often a text calls a page to be written. */
const MOVED = 0.6;
const WANTED = 0.1;

interface Planned {
  model: SourceFile;
  title: string;
  slug: string;
}

/** Texts by path, the same for the same `count`. The entries of `models` come first; those beyond `count` are left out. */
export function makeCorpus(models: readonly SourceFile[], count: number): Map<string, string> {
  const chance = toChance();
  const corpus = new Map(models.slice(0, count).map((file) => [file.path, file.text]));
  const planned = planEntries(models, count - corpus.size, chance);
  const copies = Map.groupBy(planned, ({ model }) => keyOf(model));
  const titles = buildTitleIndex(models.map(toTitled));
  const sentences = models.flatMap(({ body }) => body.match(/(?<=^|[.] )\p{Lu}[^.[\]:|*\n]{60,240}[.](?=\s)/gmu) ?? []);
  const copyOf = (key: string): Planned | undefined => {
    const known = copies.get(key);
    return known && chance() < MOVED ? pickFrom(known, chance) : undefined;
  };
  for (const entry of planned) {
    let { text } = entry.model;
    text = text.replace(/^aliases:.*\n(?:[ \t]+-.*\n)*|^(?:acronym|fullName):.*\n/gmu, '');
    text = text.replace(/^title:.*$/mu, () => `title: ${JSON.stringify(entry.title)}`);
    text = text.replace(/^pole: (.*)$/mu, (line, pole: string) => {
      const copy = copyOf(`poles/${pole}`);
      return copy ? `pole: ${copy.slug}` : line;
    });
    for (const key of new Set([...text.matchAll(/\[\^([\w-]+)\]|^ +- ([\w-]+)$/gmu)].map(([, call, item]) => call ?? item ?? ''))) {
      const copy = copyOf(`sources/${key}`);
      if (copy) text = text.replaceAll(`[^${key}]`, `[^${copy.slug}]`).replace(new RegExp(`^( +- )${key}$`, 'gmu'), `$1${copy.slug}`);
    }
    text = text.replace(/^.*\[\[.*$/gmu, (line) => moveLinks(line, (target) => copyOf(keyOfTitle(titles, target))?.title));
    // Sentences of others make each text its own, and long enough.
    text = text.replace(/^\p{Lu}.{80,}$/gmu, (paragraph) => `${paragraph} ${pickFrom(sentences, chance)} ${pickFrom(sentences, chance)}`);
    if (chance() < WANTED) text += `\nVoir aussi [[${wantedTitle(Math.floor(chance() * 100))}]].\n`;
    corpus.set(`content/${entry.model.collection}/${entry.slug}.${entry.model.isMdx ? 'mdx' : 'md'}`, text);
  }
  return corpus;
}

/** A line whose links lead to the titles given, under the label that they had. */
function moveLinks(line: string, toTitle: (target: string) => string | undefined): string {
  const bar = line.startsWith('|') ? '\\|' : '|';
  return line.replace(/\[\[([^\]|#\\]+)(#[^\]|\\]*)?(?:\\?\|([^\]]*))?\]\]/gu, (link, target: string, anchor = '', label = target) => {
    const title = toTitle(target);
    return title ? `[[${title}${anchor}${bar}${label}]]` : link;
  });
}

function keyOfTitle(titles: TitleIndex, name: string): string {
  const found = resolveTitle(titles, name);
  return found.status === 'found' ? keyOf(found.entry) : '';
}

/** Title of a page that texts call and that nobody wrote yet, from 0 to 99. */
const wantedTitle = (index: number): string => `Page à écrire ${index}`;

function planEntries(models: readonly SourceFile[], count: number, chance: () => number): Planned[] {
  const kinds = Object.entries(SHARES).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  const byKind = Map.groupBy(
    models.filter(({ frontMatter }) => frontMatter.data['draft'] !== true),
    ({ collection }) => collection as string,
  );
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const model = pickFrom(byKind.get(pickFrom(kinds, chance)) ?? models, chance);
    return { model, title: `${titleOf(model)} ${inventName(chance)} ${inventName(chance)}`, slug: `${model.slug}-${index}` };
  });
}
