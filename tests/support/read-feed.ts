/** An Atom feed read by a real XML parser, which refuses what is not well formed, with its namespaces. */
import { SaxesParser } from 'saxes';

export interface FeedElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: FeedElement[];
}

const ATOM = 'http://www.w3.org/2005/Atom';

/** The root of the feed; throws when the document is not well-formed XML or holds an element of another namespace. */
export function readFeed(xml: string): FeedElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: FeedElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== ATOM) throw new Error(`<${local}> is not of Atom: ${uri}`);
    const values = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const element: FeedElement = { name: local, attributes: values, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const read = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.write(xml).close();
  const [feed] = root.children;
  if (feed?.name !== 'feed') throw new Error('The root is not <feed>');
  return feed;
}

export const childrenOf = (element: FeedElement, name: string): FeedElement[] => element.children.filter((child) => child.name === name);
export const textOf = (element: FeedElement, name: string): string | undefined => childrenOf(element, name)[0]?.text;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
const isAbsolute = (text = ''): boolean => URL.canParse(text);

/** What RFC 4287 asks and a feed does not do, in sentences; empty for a valid feed. `self` is the address it is served from. */
export function findFeedFaults(feed: FeedElement, self: string): string[] {
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  const links = childrenOf(feed, 'link');
  return [
    ...commonFaults(feed, 'feed'),
    ...entries.flatMap((entry, index) => [
      ...commonFaults(entry, `entry ${index + 1}`),
      ...(childrenOf(entry, 'link').some(({ attributes: { rel = 'alternate' } }) => rel === 'alternate')
        ? []
        : [`entry ${index + 1}: no link`]),
      ...childrenOf(entry, 'content').flatMap(({ attributes: { type } }) =>
        type === 'html' ? [] : [`entry ${index + 1}: content is ${type}`],
      ),
    ]),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...(links.some(({ attributes: { rel, href } }) => rel === 'self' && href === self) ? [] : ['no link to itself']),
  ];
}

function commonFaults(element: FeedElement, where: string): string[] {
  const faults = ['id', 'title', 'updated', 'author'].flatMap((name) =>
    childrenOf(element, name).length === 1 ? [] : [`${where}: ${childrenOf(element, name).length} <${name}>`],
  );
  if (!isAbsolute(textOf(element, 'id'))) faults.push(`${where}: its id is no IRI`);
  if (!INSTANT.test(textOf(element, 'updated') ?? '')) faults.push(`${where}: its date is not of RFC 3339`);
  for (const { attributes } of childrenOf(element, 'link'))
    if (!isAbsolute(attributes['href'])) faults.push(`${where}: a link is relative`);
  for (const author of childrenOf(element, 'author')) {
    if (!textOf(author, 'name')?.trim()) faults.push(`${where}: an author has no name`);
    if (childrenOf(author, 'email').length > 0) faults.push(`${where}: an address is published`);
  }
  return faults;
}
