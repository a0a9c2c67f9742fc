/** What a seminar asked and found, ready to be cited: a sentence, an address, a BibTeX record. */
import { outcomeKinds } from '../model/options.ts';
import { toCitePath, toCollectionPath, toEntryPath } from '../model/routes.ts';
import type { CitePage } from '../prepared/index.ts';
import { site } from '../site.ts';
import { formatBibtex } from '../text/bibtex.ts';
import { excerpt } from '../text/excerpt.ts';
import { typeset } from '../text/typeset.ts';
import { citeStrings } from '../ui/ask-strings.ts';
import { strings } from '../ui/strings.ts';
import { toPlainText } from '../wiki/plain-text.ts';
import { getEntry } from './content.ts';
import { toShell } from './shell.ts';

/** The prepared page of the citations of a seminar. Throws when the seminar is not published. */
export function getCitePage(slug: string): CitePage {
  const { data } = getEntry('seminars', slug);
  const items = [
    ...data.asks.map(({ id, title }) => ({ id, title, kind: strings.asksPage.ask })),
    ...data.outcomes.map(({ id, kind, text }) => ({ id, title: excerpt(toPlainText(text), 110), kind: outcomeKinds[kind] })),
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
    passages: items.map(({ id, title, kind }) => {
      const href = toEntryPath('seminars', slug, id);
      const link = new URL(href, site.url).href;
      return {
        id,
        title: typeset(title),
        kind,
        href,
        link,
        text: typeset(citeStrings.quotation(title, kind.toLowerCase(), data.title, site.name, link)),
        bibtex: formatBibtex({
          type: 'misc',
          key: `${slug}-${id}`,
          fields: [
            ['title', title],
            ['howpublished', site.name],
            ['note', `${kind}, ${data.title}`],
            ['date', data.on],
            ['url', link],
            ['language', 'french'],
          ],
        }).trimEnd(),
      };
    }),
  };
}
