/** What an uploaded file must be. */
import { judgeImage, type ImageFault } from '../media/judge-image.ts';
import { isWhole } from '../media/decode.ts';
import { contribution } from '../ui/contribution.ts';
import { Refusal } from './refusal.ts';

const { imageWeight, imageFormat, imageSize, imageBroken } = contribution.refused;
const messages: Readonly<Record<ImageFault, string>> = { weight: imageWeight, format: imageFormat, size: imageSize, broken: imageBroken };

/** Accepts a PNG, JPEG or WebP that is what its name says and can be decoded; throws a `Refusal` (422) that names the file otherwise. */
export async function checkUpload(path: string, bytes: Uint8Array): Promise<void> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const fault = judgeImage(name, bytes) ?? ((await isWhole(bytes)) ? undefined : 'broken');
  if (fault) throw new Refusal(422, `« ${name} » : ${messages[fault]}`);
}
