import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCardFont } from '../../../src/fonts/build-font.ts';
import { cardFont } from '../../../src/sharing/card-font.ts';
import { CARD, colours, fitTitle, TITLE, type Card } from '../../../src/sharing/card.ts';
import { drawCard } from '../../../src/sharing/draw-card.ts';

const root = mkdtempSync(join(tmpdir(), 'cards-'));
let font = '';
beforeAll(async () => {
  font = await cardFont(root, Buffer.from(await buildCardFont()).toString('base64'));
});
afterAll(() => rmSync(root, { recursive: true }));

const card: Card = { kind: 'guides', label: 'Guide', title: 'Financer l’animation', tint: 't1' };
const draw = async (with_: Partial<Card>) => drawCard({ ...card, ...with_ }, font);
const pointsOf = (png: Uint8Array) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/** The part of a picture between two lines, as it was drawn. */
const between = async (png: Uint8Array, top: number, bottom: number) => {
  const { data, info } = await pointsOf(png);
  return data.subarray(top * info.width * info.channels, bottom * info.width * info.channels);
};

describe('the picture of a page where it is shared', () => {
  it('is what networks ask for, light enough to be fetched by a phone', async () => {
    const png = await draw({ title: 'Un titre de deux cents signes et plus. '.repeat(6) });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...CARD });
    expect(png.length).toBeLessThan(40_000);
  });

  it('is the same for the same page, and another when any of what it says changes', async () => {
    const first = await draw({});
    expect(Buffer.compare(first, await draw({}))).toBe(0);
    for (const other of [{ title: 'Financer l’animateur' }, { label: 'Terme' }, { kind: 'terms' }, { tint: 't2' }] as const)
      expect(Buffer.compare(first, await draw(other)), JSON.stringify(other)).not.toBe(0);
  });

  it('stands on the tint of its page, with the site’s strip of paper below', async () => {
    const { data, info } = await pointsOf(await draw({ tint: 't3' }));
    const colourAt = (x: number, y: number) => `#${data.subarray((y * info.width + x) * info.channels).toString('hex', 0, 3)}`;
    expect(colourAt(4, 4)).toBe(colours.t3);
    expect(colourAt(4, 540)).toBe(colours.paper);
    expect(colourAt(4, 620)).toBe(colours.ink);
  });

  it('bears nothing of the pictures drawn before it', async () => {
    await draw({ label: 'Étude de cas' });
    const label = await between(await draw({ label: '', tint: 't4' }), 60, 130);
    expect(new Set(label.toString('hex').match(/.{6}/gu))).toEqual(new Set([colours.t4.slice(1)]));
  });

  it.each([
    ['two hundred signs', 'Coopérer à l’échelle d’une intercommunalité rurale '.repeat(4)],
    ['one word that no line holds', 'Anticonstitutionnellement'.repeat(8)],
    ['compound names', 'Saint-Laurent-en-Royans, Romans-sur-Isère, L’Île-Saint-Denis et Lons-le-Saunier'],
    ['signs of markup', '<b>&amp; « 1 < 2 » </span>'],
  ])('keeps a title of %s out of the strip', async (_, title) => {
    const strip = await between(await draw({}), 470, 630);
    expect(Buffer.compare(await between(await draw({ title }), 470, 630), strip)).toBe(0);
  });

  it.each(['', ' \u00a0', '\u200b', '\u00ad\u2060', '\u3164', '\u2800'])(
    'is that of its kind alone when its title %j shows nothing',
    async (title) => {
      const titles = await between(await draw({ title }), 146, 470);
      expect(new Set(titles.toString('hex').match(/.{6}/gu))).toEqual(new Set([colours.t1.slice(1)]));
    },
  );

  it('writes the letters of the site’s font: a narrow no-break space has its width', async () => {
    expect(Buffer.compare(await draw({ title: '1\u202f200' }), await draw({ title: '1200' }))).not.toBe(0);
  });

  it('cuts between two words a title too long to be read, and says so', () => {
    const { text } = fitTitle('mot '.repeat(80).trim());
    expect(text).toMatch(/mot…$/u);
    expect(text.length).toBeLessThanOrEqual(TITLE.longest + 1);
    expect(fitTitle('Un titre').text).toBe('Un titre');
  });

  it('has the colours of the day that the styles have', () => {
    const [day = ''] = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8').split('prefers-color-scheme');
    const known = Object.fromEntries(Object.keys(colours).map((name) => [name, new RegExp(`--${name}: (#\\w+)`, 'u').exec(day)?.[1]]));
    expect(colours).toEqual(known);
  });
});
