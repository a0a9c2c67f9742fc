/** The dialect's context for a wiki: names, sources and evidence come from its corpus, addresses from the routes. */
import { toRenditions, WIDEST, type Size } from '../media/renditions.ts';
import { fromPath, toEntryPath, toPath, toWantedPath } from '../model/routes.ts';
import { toSlug } from '../text/slug.ts';
import { titleIn, type Corpus } from '../wiki/corpus.ts';
import { weighEvidence, type EvidenceRow } from '../wiki/evidence.ts';
import { findTerms } from '../wiki/glossary.ts';
import { resolveTitle } from '../wiki/title-index.ts';
import type { DialectContext, EvidenceOf, Picture } from './context.ts';

/** `getCorpus` is asked at each call, so that a page rendered later sees the wiki of that moment. */
export function toDialectContext(getCorpus: () => Corpus): DialectContext {
  return {
    link(target) {
      const resolution = resolveTitle(getCorpus().titles, target);
      switch (resolution.status) {
        case 'found':
          return { href: fromPath(toEntryPath(resolution.entry.collection, resolution.entry.slug)), status: 'found' };
        case 'ambiguous':
          return { href: `/recherche/?q=${encodeURIComponent(target)}`, status: 'ambiguous' };
        case 'missing':
          return { href: fromPath(toWantedPath(toSlug(target))), status: 'wanted' };
      }
    },
    sourceTitle: (key) => titleIn(getCorpus(), 'sources', key),
    media: (path) => path.replace(/^content/u, ''),
    picture: (address) => toPicture(address, getCorpus().images.get(`content${address}`)),
    path: toPath,
    terms(text, path) {
      const own = /content\/terms\/([^/]+)\.mdx?$/u.exec(path)?.[1];
      const uses = findTerms(getCorpus().glossary, text).filter(({ slug }) => slug !== own);
      return uses.map(({ slug, start, end }) => ({ start, end, href: toEntryPath('terms', slug) }));
    },
    evidence: (claim) => toEvidence(getCorpus(), getCorpus().evidence.get(claim) ?? []),
  };
}

function toPicture(address: string, size: Size | undefined): Picture | undefined {
  if (!size) return undefined;
  const byFormat = Map.groupBy(toRenditions(address, size), ({ format }) => format);
  const sources = [...byFormat].map(([format, files]) => ({
    type: `image/${format}`,
    files: files.map(({ path, width }) => ({ address: path, width })),
  }));
  const scale = Math.min(1, WIDEST / size.width);
  return { width: Math.round(size.width * scale), height: Math.round(size.height * scale), sources };
}

/** A pole leads to the case that says it. */
function toEvidence(corpus: Corpus, rows: readonly EvidenceRow[]): EvidenceOf {
  return {
    poles: weighEvidence(rows).map(({ pole, stance, caseStudy }) => ({
      label: titleIn(corpus, 'poles', pole) ?? pole,
      href: fromPath(toEntryPath('case-studies', caseStudy)),
      stance,
    })),
  };
}
