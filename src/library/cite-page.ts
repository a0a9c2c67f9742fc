/** What a seminar asked and found, ready to be cited: a sentence, an address, a BibTeX record. */
import type { EntryRevision } from '../history/entry-history.ts';
import { outcomeKinds } from '../model/options.ts';
import { toCitePath, toCollectionPath, toEntryPath } from '../model/routes.ts';
import type { EntryData } from '../model/value.ts';
import type { CitePage } from '../prepared/index.ts';
import { site } from '../site.ts';
import { formatBibtex } from '../text/bibtex.ts';
import { toDay } from '../text/day.ts';
import { formatEdtf } from '../text/edtf.ts';
import { excerpt } from '../text/excerpt.ts';
import { foldKey } from '../text/fold.ts';
import { typeset } from '../text/typeset.ts';
import { citeStrings } from '../ui/ask-strings.ts';
import { strings } from '../ui/strings.ts';
import { keyOf } from '../wiki/link-graph.ts';
import { toPlainText } from '../wiki/plain-text.ts';
import { getEntry } from './content.ts';
import { getHistory } from './history.ts';
import { toShell } from './shell.ts';

/** The prepared page of the citations of a seminar. Throws when the seminar is not published. */
export async function getCitePage(slug: string): Promise<CitePage> {
  const { data } = getEntry('seminars', slug);
  const version = sayVersion((await getHistory()).byKey.get(keyOf({ collection: 'seminars', slug }))?.revisions ?? []);
  const items = [
    ...data.asks.map(({ id, title, text }) => ({ id, title, words: toPlainText(text), kind: strings.asksPage.ask })),
    ...data.outcomes.map(({ id, kind, text }) => {
      const words = toPlainText(text);
      return { id, title: excerpt(words, 110), words, kind: outcomeKinds[kind] };
    }),
  ];
  const section = toCollectionPath('seminars');
  return {
    shell: toShell({
      at: toCitePath(slug).slice(site.base.length),
      title: citeStrings.title(data.title),
      description: citeStrings.description(data.title),
      kind: 'seminars',
      tint: 't4',
      section,
      noindex: true,
      breadcrumbs: [
        { href: section, label: strings.nav.seminars },
        { href: toEntryPath('seminars', slug), label: typeset(data.title) },
      ],
    }),
    passages: items.map(({ id, title, words, kind }) => {
      const href = toEntryPath('seminars', slug, id);
      const link = new URL(href, site.url).href;
      return {
        id,
        title: typeset(title),
        kind,
        href,
        link,
        text: typeset(citeStrings.quotation(quote(title, words), kind.toLowerCase(), toHeld(data), site.name, version, link)),
        bibtex: formatBibtex({
          type: 'misc',
          key: `${slug}-${id}`,
          fields: [
            ['title', title],
            ['howpublished', site.name],
            ['note', `${kind}, ${data.title}, ${version}`],
            ['abstract', words],
            ['date', data.on],
            ['url', link],
            ['language', 'french'],
          ],
        }).trimEnd(),
      };
    }),
  };
}

/** The title of an ask, then its words; an outcome has none but its words. */
const quote = (title: string, words: string): string => (words.startsWith(title.replace(/…$/u, '')) ? words : `${title} : ${words}`);

/** A seminar by its title, with its date when the title does not say it. */
function toHeld({ title, on }: EntryData<'seminars'>): string {
  const date = formatEdtf(on);
  return foldKey(title).includes(foldKey(date)) ? title : `${title}, ${date}`;
}

/** The version of the page that is cited: it may say something else later, and its history keeps this one. */
function sayVersion(revisions: readonly EntryRevision[]): string {
  const last = revisions.at(-1);
  return last ? citeStrings.version(last.number, formatEdtf(toDay(last.commit.date))) : citeStrings.noVersion;
}
