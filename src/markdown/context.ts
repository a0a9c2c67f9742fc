import type { Stance } from '../wiki/evidence.ts';

/**
 * What the dialect must be told of the wiki to print a page: plain functions, so that the CMS preview can give its own.
 * The addresses that it gives are paths from the site's root, as an author writes them: `path` adds the base to all alike.
 */
export interface DialectContext {
  /** Where `[[target#section]]` leads. */
  link(target: string, section: string | undefined): LinkTarget;
  /** Title of the source of that key, when there is one: `[^key]` then needs no definition. */
  sourceTitle(key: string): string | undefined;
  /** Address of a file of `content/media/`, from its path in the repository. */
  media(path: string): string;
  /** The sizes and formats in which the site has an image, by the address that `media` gave; the image as it is without it. */
  picture?(address: string): Picture | undefined;
  /** A path from the site's root, with the base that the site is served from. */
  path(path: string): string;
  /**
   * Uses of the terms of the glossary in a text of the entry at `path`, in order; an entry does not explain itself. Found
   * when the page is printed: their addresses have the base.
   */
  terms(text: string, path: string): TermLink[];
  /** What poles say of the recommendation `guide#id`. */
  evidence(claim: string): EvidenceOf | undefined;
}

export interface LinkTarget {
  href: string;
  status: 'found' | 'wanted' | 'ambiguous';
}

export interface Picture {
  /** Of the image itself, in pixels. */
  width: number;
  height: number;
  /** By MIME type, the best first; widths in pixels. */
  sources: { type: string; files: { address: string; width: number }[] }[];
}

export interface TermLink {
  /** Position in the text, in code units. */ start: number;
  end: number;
  href: string;
}

/** The poles whose cases speak of a recommendation, those that support it first. */
export interface EvidenceOf {
  poles: { label: string; href: string; stance: Stance }[];
}

/** A note of the page, in the order of its first call: a source of the wiki, or a text written in the page. */
export interface PageNote {
  number: number;
  key: string;
  isSource: boolean;
}
