/** What an uploaded file must be. */
import { contribution } from '../ui/contribution.ts';
import { readImageHeader } from './image.ts';
import { Refusal } from './refusal.ts';

/** Ten megabytes and forty megapixels: more than a page needs, less than what chokes a build. */
export const UPLOAD_BYTES = 10_000_000;
const UPLOAD_PIXELS = 40_000_000;
const EXTENSIONS = { png: /\.png$/iu, jpeg: /\.jpe?g$/iu, webp: /\.webp$/iu };

/** Accepts a PNG, JPEG or WebP that is what its name says; throws a `Refusal` (422) that names the file otherwise. */
export function checkUpload(path: string, bytes: Uint8Array): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const refuse = (message: string) => new Refusal(422, `« ${name} » : ${message}`);
  if (bytes.length > UPLOAD_BYTES) throw refuse(contribution.refused.imageWeight);
  const image = readImageHeader(bytes);
  if (!image || !EXTENSIONS[image.format].test(name)) throw refuse(contribution.refused.imageFormat);
  if (image.width * image.height > UPLOAD_PIXELS) throw refuse(contribution.refused.imageSize);
}
