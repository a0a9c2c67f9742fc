/**
 * What a page is made of, once everything is decided: the contract between `library`, which prepares, and
 * `components`, which print. Types only. Every text is already typeset; every `…Html` is already safe.
 */
export type * from './explore.ts';
export type * from './history.ts';
export type * from './pages.ts';
export type * from './parts.ts';
export type * from './wiki-pages.ts';
