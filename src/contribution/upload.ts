/** What an uploaded file must be. */
import { judgeImage, type ImageFault } from '../media/judge-image.ts';
import { contribution } from '../ui/contribution.ts';
import { Refusal } from './refusal.ts';

const { imageWeight, imageFormat, imageSize } = contribution.refused;
const messages: Readonly<Record<ImageFault, string>> = { weight: imageWeight, format: imageFormat, size: imageSize };

/** Accepts a PNG, JPEG or WebP that is what its name says; throws a `Refusal` (422) that names the file otherwise. */
export function checkUpload(path: string, bytes: Uint8Array): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const fault = judgeImage(name, bytes);
  if (fault) throw new Refusal(422, `« ${name} » : ${messages[fault]}`);
}
