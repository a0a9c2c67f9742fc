import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMAGE_BYTES, judgeImage, type ImageFault } from '../media/judge-image.ts';
import { findFiles, type FoundFile } from './find-files.ts';

export interface MediaFile extends FoundFile {
  /** What is wrong with the image, when something is. */
  fault?: ImageFault;
}

/** Every file of `<root>/content/media/`, each judged by its first bytes. No link is followed, nothing is decoded. */
export function readMedia(root: string): MediaFile[] {
  return findFiles(root, 'content/media').map((found) => {
    if (found.kind !== 'file') return found;
    const fault = found.bytes > IMAGE_BYTES ? 'weight' : judgeImage(found.path, readFileSync(join(root, found.path)));
    return fault ? { ...found, fault } : found;
  });
}
