import { readMedia } from './read-media.ts';

/** Images of `<root>/content/media/`, as paths from that folder with slashes. Links and what is no image are left out. */
export function listMedia(root: string): string[] {
  return readMedia(root)
    .filter(({ kind, fault }) => kind === 'file' && fault === undefined)
    .map(({ path }) => path.slice('content/media/'.length));
}
