/** What a page that does not exist is probably to be, by how its name is made: a guess, which its author may correct. */
import { collectionNames, type CollectionName } from '../model/collection-names.ts';

const VERBS = 'faire|écrire|construire|mettre|répondre|rendre|vendre|prendre|comprendre|apprendre|suivre|être';

/** The first row that fits decides. */
const rows: readonly (readonly [pattern: RegExp, collection: CollectionName])[] = [
  [/^(?:séminaire|journées?|rencontres?|assises|forum|colloque|atelier)\s/iu, 'seminars'],
  [/^(?:réseau|fédération|union|chambre|confédération)\s/iu, 'networks'],
  [/^(?:[Pp]ôle|PTCE)\s+\p{Lu}/u, 'poles'],
  // A guide says what to do: its name begins with a verb in the infinitive.
  [new RegExp(`^(?:(?:se\\s+|s[’'])\\p{L}+|\\p{L}+(?:(?<!i)er|(?<!o)ir)|${VERBS})\\s`, 'iu'), 'guides'],
  [/^\S+(?:\s+\S+){5,}$/u, 'case-studies'],
];

/** The collection of a wanted page; `[[guides/…]]` says it itself. */
export function guessCollection(title: string): CollectionName {
  const said = collectionNames.find((name) => title.startsWith(`${name}/`));
  return said ?? rows.find(([pattern]) => pattern.test(title))?.[1] ?? 'terms';
}
