/** The home page: search, three doors, the map, four sourced figures, what changed last and what is missing. */
import { sayPoles } from '../explore/say-poles.ts';
import { chronologySlug, homeSlug, toCollectionPath, toEntryPath, toExplorerPath, toPath } from '../model/routes.ts';
import type { HomePage, MapData } from '../prepared/index.ts';
import { site } from '../site.ts';
import { compareEdtf } from '../text/edtf.ts';
import { typeset, typesetAll } from '../text/typeset.ts';
import { homeStrings as words } from '../ui/home-strings.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { unavailableStrings } from '../ui/unavailable-strings.ts';
import { bodyOf, findEntry, getEntries } from './content.ts';
import { getHomeChanges } from './home-changes.ts';
import { toHomeFigures } from './home-figures.ts';
import { toShell } from './shell.ts';
import { countTableRows } from '../wiki/table-rows.ts';
import { getWanted } from './wanted-page.ts';

/** The prepared home page; without the words and figures of its entry when that one is set aside. */
export async function getHomePage(): Promise<HomePage> {
  const poles = getEntries('poles');
  const [home, chronology] = [findEntry('pages', homeSlug), findEntry('pages', chronologySlug)];
  const wanted = getWanted();
  const seminar = getEntries('seminars')
    .filter(({ data }) => data.asks.length > 0)
    .sort((a, b) => compareEdtf(a.data.on, b.data.on))[0];
  const path = [...getEntries('guides')].sort((a, b) => a.data.order - b.data.order).slice(0, 3);
  return {
    shell: toShell({
      at: '',
      title: home?.data.title ?? site.name,
      description: home?.data.description ?? site.tagline,
      kind: 'home',
      tint: 'sea',
    }),
    search: {
      action: toPath('recherche/'),
      examples: words.examples.map((example) => ({ href: toPath(`recherche/?q=${encodeURIComponent(example)}`), label: typeset(example) })),
    },
    doors: typesetAll([
      {
        ...words.build,
        tint: 't1' as const,
        items: path.map(({ slug, data }) => ({ href: toEntryPath('guides', slug), label: data.title, note: pageStrings.step(data.order) })),
      },
      {
        title: words.tell.title,
        text: words.tell.text,
        tint: 't3' as const,
        items: [
          { href: toPath('admin/#/collections/case-studies/new'), label: words.tell.caseStudy, note: words.tell.caseNote },
          {
            href: toExplorerPath('fiche', 'stub'),
            label: words.tell.pole,
            note: words.counts.stubs(poles.filter(({ data }) => data.depth === 'stub').length),
          },
          { href: toPath('wiki/pages-souhaitees/'), label: words.tell.wanted, note: words.counts.pages(wanted.length) },
        ],
      },
      {
        title: words.verify.title,
        text: words.verify.text,
        tint: 't2' as const,
        items: [
          ...(seminar
            ? [
                {
                  href: toEntryPath('seminars', seminar.slug),
                  label: words.verify.asks(seminar.data.on.slice(0, 4)),
                  note: words.counts.asks(seminar.data.asks.length),
                },
              ]
            : []),
          {
            href: toEntryPath('pages', chronologySlug),
            label: words.verify.chronology,
            note: chronology ? words.counts.dates(countTableRows(bodyOf(chronology))) : unavailableStrings.note,
          },
          { href: toCollectionPath('sources'), label: words.verify.sources, note: words.counts.sources(getEntries('sources').length) },
        ],
      },
    ]),
    figures: toHomeFigures(home?.data.facts ?? []),
    figuresNote: typeset(words.figuresNote),
    map: toMapData(poles),
    changes: await getHomeChanges(),
    wanted: wanted.slice(0, 3).map(({ href, label, note }) => ({ href, label, note })),
  };
}

/** Poles that can be placed, and their summary in words. */
function toMapData(poles: ReturnType<typeof getEntries<'poles'>>): MapData {
  const placed = poles.flatMap(({ slug, data }) =>
    data.place
      ? [
          {
            href: toEntryPath('poles', slug),
            label: typeset(data.title),
            town: data.town ?? '',
            region: data.region,
            ...data.place,
            sketch: data.depth === 'stub',
          },
        ]
      : [],
  );
  return {
    poles: placed,
    moreHref: toExplorerPath(),
    moreLabel: words.map.more,
    summary: typeset(`${sayPoles(poles.map(({ data }) => data.region))} ${words.map.placed(placed.length)}`),
  };
}
