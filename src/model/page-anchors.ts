/** The anchors that a page makes for itself, which no text may take: two elements of one page never bear the same. */
import { toSlug } from '../text/slug.ts';

/** Of what the fields of an entry print after its text. */
export const partAnchors = {
  evidence: 'ce-que-le-cas-dit-des-guides',
  timeline: 'reperes',
  disagreements: 'ecarts',
  notes: 'sources',
} as const;

const OWN: ReadonlySet<string> = new Set([
  ...Object.values(partAnchors),
  ...['contenu', 'q-entete', 'cartouche', 'pages-liees', 'resultats', 'difficultes'],
  ...['contexte', 'objectifs', 'bilan', 'constats', 'p-partiel', 'p-en-cours', 'p-en-debat'],
  ...['q', 'carte', 'changements', 'souhaitees', 'trajectoires', 'appels', 'etat-par-annee', 'poles-par-region', 'en-dessins', 'chiffres'],
  ...['tests', 'clavier', 'rgaa'],
]);
/** Of its sources, figures, disagreements, related pages, titles and calls, one each. */
const NUMEROUS = /^(?:(?:source|chiffre|ecart|lies|titre)-|appel-de-\d)/u;

/** Whether a page may bear this anchor whatever its text says. */
export const isPageAnchor = (anchor: string): boolean => OWN.has(anchor) || NUMEROUS.test(anchor);

/** The anchor of a heading of a text, as a slug (« D’où vient le pôle » → `d-ou-vient-le-pole`), that none of the page's own can be: « Sources » → `section-sources`. */
export function toHeadingAnchor(heading: string): string {
  const slug = toSlug(heading) || 'section';
  return isPageAnchor(slug) ? `section-${slug}` : slug;
}

/**
 * Gives each anchor in turn an id that nothing on the page bears: itself, else with the first free number. `taken`, the ids
 * there are, grows by those given. The number is looked for from the last one given: a page of one heading said a thousand
 * times does not count to a thousand for each.
 */
export function numberAnchors(taken: Set<string>): (anchor: string) => string {
  const reached = new Map<string, number>();
  return (anchor) => {
    let count = reached.get(anchor) ?? 1;
    const idAt = (number: number): string => (number === 1 ? anchor : `${anchor}-${number}`);
    while (taken.has(idAt(count))) count += 1;
    reached.set(anchor, count);
    taken.add(idAt(count));
    return idAt(count);
  };
}
