import { findUndescribed } from '../markdown/decorative.ts';
import { parseByReference } from '../markdown/parse.ts';
import { imageStrings } from '../ui/image-strings.ts';
import { findExcess } from './find-excess.ts';

/** Why a text cannot be saved as it is, in the words of the check, and what to do; undefined when it can. */
export function findTextLack(text: string): string | undefined {
  const excess = findExcess(text);
  if (excess !== undefined) return excess;
  const [image] = text.includes('![') ? findUndescribed(parseByReference(text)) : [];
  return image && `${imageStrings.undescribed(image.address)} ${imageStrings.describe}.`;
}
