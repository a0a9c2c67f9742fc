/** What the editor knows of the wiki in which the text is written. */
export interface EditorWiki {
  /** Pages, or sources, whose name answers what is typed, the best first. */
  propose(kind: ProposalKind, typed: string): Proposal[];
  /** The title of a source, published or not; undefined for a key that is none. */
  titleOfSource(key: string): string | undefined;
  /** The text as the site prints it: a whole page, for a frame. */
  preview(text: string): string;
  /** Told when more of the wiki is known; answers what stops it. */
  watch(told: () => void): () => void;
}

/** `[[` proposes pages; `[^`, sources. */
export type ProposalKind = 'page' | 'source';

export interface Proposal {
  /** What is written between the brackets. */
  value: string;
  label: string;
  /** The kind of page, or the key of the source. */
  detail: string;
  /** Address of the form that creates it, for one that is not there yet. */
  form?: string;
}
