/**
 * The picture of a page: ink on the tint of its kind or region, on a strip of paper with the site's mark and the scale of a
 * map. Everything is ink, more or less of it, on one of two grounds: sixteen colours are enough, and one costs a few
 * milliseconds.
 */
import sharp, { type Sharp } from 'sharp';
import { site } from '../site.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { isBlank } from '../text/is-blank.ts';
import { CARD, colours, fitTitle, toMark, type Card } from './card.ts';
import { CARD_FAMILY } from './card-font.ts';
import { packPoints, setPoint, toIndexedPng } from './indexed-png.ts';

/** How much ink each point of a picture has, from 0 to 255. */
interface Ink {
  data: Uint8Array;
  width: number;
  height: number;
}

const MARGIN = 80;
/** Height at which the strip of paper begins, and the place between label and strip where titles stand. */
const STRIP = 490;
const LABEL_TOP = 74;
const TITLE_TOP = 146;
const TITLE_BOTTOM = STRIP - 30;
/** Shades from ground to ink. */
const SHADES = 8;
/** A square of the scale. */
const SQUARE = 60;
/** Points of a text's size in an inch: a size is then in pixels. */
const DPI = 72;

/** All of a picture but its title, packed. */
interface Sheet {
  lines: Uint8Array;
  palette: string[];
}

/** What many pictures share, drawn once. */
const drawn = new Map<string, Promise<unknown>>();
const once = <Drawn>(name: string, draw: () => Promise<Drawn>): Promise<Drawn> => {
  const known = (drawn.get(name) as Promise<Drawn> | undefined) ?? draw();
  drawn.set(name, known);
  return known;
};

/** The picture as a PNG of `CARD`'s size; `font` is the file that `cardFont` answers. */
export async function drawCard({ kind, label, title, tint }: Card, font: string): Promise<Uint8Array<ArrayBuffer>> {
  const { lines, palette } = await once(`${kind} ${label} ${tint}`, () => drawSheet({ kind, label, tint }, font));
  const own = lines.slice();
  const { text, size } = fitTitle(title);
  let ink = await write(text, size, font);
  for (let less = size - 8; ink.height > TITLE_BOTTOM - TITLE_TOP && less > 0; less -= 8) ink = await write(text, less, font);
  layOnGround(own, ink, MARGIN, TITLE_TOP);
  return toIndexedPng(CARD.width, CARD.height, palette, own);
}

/** The picture of a page without its title: the same for all pages of a kind and tint, so that only titles are drawn. */
async function drawSheet({ kind, label, tint }: Omit<Card, 'title'>, font: string): Promise<Sheet> {
  const ground = await once('', () => drawGround(font));
  // A copy, whatever holds the bytes: a Buffer's `slice` would be the ground itself.
  const ink = { ...ground, data: new Uint8Array(ground.data) };
  if (label) {
    lay(ink, await rasterise(toMark(kind)), MARGIN, LABEL_TOP);
    lay(ink, await write(label, 40, font), MARGIN + 48, LABEL_TOP - 4);
  }
  const strip = STRIP * CARD.width;
  const points = ink.data.map((value, at) => (at < strip ? 0 : SHADES) + (value >> 5));
  return { lines: packPoints(CARD.width, CARD.height, points), palette: [colours[tint], colours.paper].flatMap(toShades) };
}

/** What every picture has: the strip, the mark and the name of the site, the scale. */
async function drawGround(font: string): Promise<Ink> {
  const { width, height } = CARD;
  const squares = Array.from(
    { length: width / SQUARE / 2 },
    (_, at) => `<path d="M${at * 2 * SQUARE} ${height - 24}h${SQUARE}v24h-${SQUARE}z"/>`,
  );
  const ink = await rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="#fff"><rect width="${width}" height="${height}" fill="#000"/>` +
      `<path d="M0 ${STRIP}h${width}v4H0zM0 ${height - 28}h${width}v4H0z"/>${squares.join('')}` +
      `<g transform="translate(${MARGIN - 4} ${STRIP + 24}) scale(2.1)"><path d="M15 3 28 25.5H2z" fill="none" stroke="#fff" stroke-width="2.6" stroke-linejoin="round"/><circle cx="15" cy="17.5" r="3.3"/></g></svg>`,
  );
  lay(ink, await write(site.name, 44, font), MARGIN + 80, STRIP + 32);
  return ink;
}

/** A text of that size, in lines of the page's width; a compound name stays whole. A text without anything to see is no ink. */
async function write(text: string, size: number, font: string): Promise<Ink> {
  if (isBlank(text)) return { data: new Uint8Array(), width: 0, height: 0 };
  const markup = escapeHtml(text).replace(/\p{L}+(?:-\p{L}+)+/gu, '<span allow_breaks="false">$&</span>');
  const input = {
    text: markup,
    font: `${CARD_FAMILY}, ${size}`,
    fontfile: font,
    width: CARD.width - 2 * MARGIN,
    dpi: DPI,
    spacing: -Math.round(size / 9),
  };
  return toInk(sharp({ text: input }));
}

const rasterise = (svg: string): Promise<Ink> => toInk(sharp(Buffer.from(svg)));

async function toInk(image: Sharp): Promise<Ink> {
  const { data, info } = await image.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Lays ink on ink; what goes past the edges is left out. */
function lay(on: Ink, { data, width, height }: Ink, left: number, top: number): void {
  const shown = Math.min(width, on.width - left);
  for (let y = 0; y < height && top + y < on.height; y += 1)
    for (let x = 0; x < shown; x += 1) {
      const at = (top + y) * on.width + left + x;
      on.data[at] = Math.max(on.data[at] ?? 0, data[y * width + x] ?? 0);
    }
}

/** As `lay`, on packed lines that have no ink there yet, above the strip. */
function layOnGround(lines: Uint8Array, { data, width, height }: Ink, left: number, top: number): void {
  const shown = Math.min(width, CARD.width - left);
  for (let y = 0; y < height && top + y < STRIP; y += 1)
    for (let x = 0, from = y * width; x < shown; x += 1, from += 1) {
      const shade = (data[from] ?? 0) >> 5;
      if (shade > 0) setPoint(lines, CARD.width, left + x, top + y, shade);
    }
}

function toShades(colour: string): string[] {
  const channels = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const [from, to] = [channels(colour), channels(colours.ink)];
  return Array.from({ length: SHADES }, (_, shade) => {
    const mixed = from.map((value, at) => Math.round(value + (((to[at] ?? 0) - value) * shade) / (SHADES - 1)));
    return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  });
}
