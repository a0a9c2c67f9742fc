import { foldForIndex, foldQuery } from '../text/fold.ts';

export interface AskedWord {
  /** As the reader wrote it, without elision: « Œuvre » of « l’Œuvre ». */
  text: string;
  /** As the index spells it: « Oeuvre ». */
  folded: string;
}

export interface Query {
  words: AskedWord[];
  /** Whether the words are to be found in this very order: they were asked between quotation marks. */
  exact: boolean;
}

/** Words that nearly every page holds: alone they find nothing, beside others they only disturb the order. */
const COMMON = new Set(
  (
    'le la les un une des de du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos ' +
    'je tu il elle on nous vous ils elles se y en et ou où ni mais donc car si que qui quoi dont quel quelle quels quelles ' +
    'est sont être a ont avoir fait faire peut à dans par pour sur avec sans sous entre vers chez ne pas plus comment pourquoi quand est-ce'
  ).split(' '),
);

/**
 * A participle in -ée: once without accents, Pagefind's French stemmer no longer sees it, and « partagée » would not find
 * « partagés » although « partagé » finds all its forms. Short ones are nouns (« année ») that must stay whole.
 */
const PARTICIPLE = /(?<=\p{L}{6})ée(?=s?$)/u;

/** An infinitive in -yer: the query's stemmer turns « payer » into « pai », the index keeps « pay » ; « paye » finds its forms. */
const INFINITIVE = /(?<=\p{L}[aeou]y)er$/u;

/** The words of a question, folded as the index is. Common words are left out, save acronyms (MES) and a question made of them alone. */
export function parseQuery(text: string): Query {
  const exact = /^\s*["«“].+["»”]\s*$/su.test(text);
  const words = text
    .split(/\s+/u)
    .map(toWord)
    .filter(({ folded }) => folded !== '');
  if (exact) return { words, exact };
  const rare = words.filter(({ text }) => isAcronym(text) || !COMMON.has(text.toLowerCase()));
  const kept = new Map((rare.length > 0 ? rare : words).map((word) => [word.folded.toLowerCase(), word]));
  return { words: [...kept.values()], exact };
}

/** What Pagefind is asked for these words. */
export const toTerm = (words: readonly AskedWord[], exact = false): string => {
  if (exact) return `"${words.map(({ folded }) => folded).join(' ')}"`;
  return words.map(({ folded }) => folded.replace(PARTICIPLE, 'é').replace(INFINITIVE, 'e')).join(' ');
};

function toWord(token: string): AskedWord {
  const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const folded = foldQuery(bare);
  // An elision holds no ligature, so that it is as long folded as written.
  const elision = foldForIndex(bare).length - folded.length;
  return { text: bare.slice(elision), folded };
}

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase();
