/** Looks for words in the pages kept on the device: as the site's search reads French, in what is there and nothing else. */
import { isCommon } from '../search/common-words.ts';
import { buildMarker, markText, toExcerpt, type Run } from '../search/ask/excerpt.ts';
import { stem } from '../text/stem.ts';
import { toWords } from '../text/words.ts';

export interface KeptPage {
  href: string;
  title: string;
  text: string;
}

export interface FoundPage {
  href: string;
  title: Run[];
  excerpt: Run[];
}

/** A word of a title counts for that many of a text. */
const TITLE = 20;

/** The pages that have every word of a question, those that speak most of it first; each as it comes when it asks nothing. */
export function findKept(pages: readonly KeptPage[], question: string): FoundPage[] {
  const asked = toWords(question).map(({ word }) => word);
  const counted = asked.filter((word) => !isCommon(word));
  const stems = new Set((counted.length > 0 ? counted : asked).map(stem));
  const mark = buildMarker({ stems, beginnings: [], concepts: [] });
  const show = ({ href, title, text }: KeptPage): FoundPage => ({
    href,
    title: markText(title, mark),
    excerpt: toExcerpt(text, mark).runs,
  });
  if (stems.size === 0) return pages.map(show);
  return pages
    .map((page) => ({ page, score: scoreOf(page, stems) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => show(page));
}

/** How much a page speaks of all these words; 0 when one is missing. */
function scoreOf({ title, text }: KeptPage, stems: ReadonlySet<string>): number {
  const counts = new Map([...stems].map((each) => [each, 0]));
  const count = (words: string, weight: number): void => {
    for (const { word } of toWords(words)) {
      const key = stem(word);
      const known = counts.get(key);
      if (known !== undefined) counts.set(key, known + weight);
    }
  };
  count(title, TITLE);
  count(text, 1);
  const all = [...counts.values()];
  return all.includes(0) ? 0 : all.reduce((sum, each) => sum + Math.log1p(each), 0);
}
