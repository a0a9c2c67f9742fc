import { cutWhole } from './cut-whole.ts';

/** A text as one short line that any page may print: no control, invisible or replacement character, no mark of git or of the engine. */
export const cleanLine = (text: string): string =>
  cutWhole(
    text
      .slice(0, 400)
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD]+|[<>|=]{7,}|__astro_image_/giu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
    200,
  );
