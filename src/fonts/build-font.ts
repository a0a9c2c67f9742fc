/** The site's one font file: Bricolage Grotesque (Mathieu Triay, OFL), reduced to what French needs. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { addCodePoint } from './add-code-point.ts';

/** What French and its neighbours' names need; another character falls back to a system font. */
const CHARACTERS = `${range(0x20, 0x7e)}ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜàâäæçèéêëîïôöœùûüÿáíñóúßÁÉÍÓÚ«»‹›‘’“”–—…·•×−€£°²³½§©\u00A0\u2009`;
const [THIN_SPACE, NARROW_NO_BREAK_SPACE] = [0x2009, 0x202f];

/** The package's file: weight and optical size vary. */
export const fontSource = createRequire(import.meta.url).resolve(
  '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
);

/**
 * The font as WOFF2: weights 400 to 800, optical size of 24. The package has no narrow no-break space (« 1 200 » would
 * be « 1200 »): it takes the thin space's glyph.
 */
export async function buildFont(): Promise<Uint8Array> {
  const subset = await subsetFont(await readFile(fontSource), CHARACTERS, {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: ['kern', 'tnum'],
    variationAxes: { opsz: 24, wght: { min: 400, max: 800, default: 400 } },
  });
  return convert(Buffer.from(addCodePoint(subset, NARROW_NO_BREAK_SPACE, THIN_SPACE)), 'woff2');
}

/** The same letters in one heavy cut, as TrueType: for pictures with a title in them. */
export async function buildCardFont(): Promise<Uint8Array> {
  const heavy = { targetFormat: 'sfnt', variationAxes: { opsz: 24, wght: 800 } } as const;
  return addCodePoint(await subsetFont(await readFile(fontSource), CHARACTERS, heavy), NARROW_NO_BREAK_SPACE, THIN_SPACE);
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
