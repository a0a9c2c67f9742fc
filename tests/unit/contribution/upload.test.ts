import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readImageHeader } from '../../../src/media/image-header.ts';
import { reencode } from '../../../src/media/reencode.ts';
import { checkUpload } from '../../../src/contribution/upload.ts';

const picture = sharp({ create: { width: 37, height: 21, channels: 4, background: '#0a0' } });
const formats = {
  png: () => picture.clone().png().toBuffer(),
  jpeg: () => picture.clone().jpeg({ progressive: true }).withMetadata().toBuffer(),
  webp: () => picture.clone().webp({ lossless: true }).toBuffer(),
};

describe('an uploaded image', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('says its format and its size in its header: %s', async (format) => {
    expect(readImageHeader(await formats[format]())).toEqual({ format, width: 37, height: 21 });
  });

  it.each([{ lossless: false }, { lossless: true, alphaQuality: 10 }])('of WebP is read in each of its shapes: %j', async (options) => {
    const opaque = await picture.clone().flatten().webp(options).withMetadata({ density: 72 }).toBuffer();
    expect(readImageHeader(opaque)).toEqual({ format: 'webp', width: 37, height: 21 });
  });

  it('is accepted under its own name', async () => {
    await expect(checkUpload('content/media/poles/a/plan.jpg', new Uint8Array(0))).rejects.toThrow('« plan.jpg »');
    const jpeg = await formats.jpeg();
    await expect(checkUpload('content/media/poles/a/plan.JPG', jpeg)).resolves.toBeUndefined();
    await expect(checkUpload('content/media/poles/a/plan.png', jpeg)).rejects.toThrow('son vrai format');
  });

  it.each([
    ['a drawing that can hold a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', Buffer.from('<!doctype html>')],
    ['a truncated file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2])],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(checkUpload('content/media/poles/a/plan.png', bytes)).rejects.toThrow('PNG, JPEG ou WebP');
  });

  it('is refused beyond ten megabytes or forty megapixels, before anything decodes it', async () => {
    const huge = Buffer.from(await formats.png());
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(20_000, 20);
    await expect(checkUpload('content/media/poles/a/plan.png', huge)).rejects.toThrow('40 millions');
    await expect(checkUpload('content/media/poles/a/plan.png', new Uint8Array(10_000_001))).rejects.toThrow('10 Mo');
  });

  it.each(['png', 'jpeg', 'webp'] as const)('is refused when its end is missing: %s', async (format) => {
    const noise = {
      create: { width: 200, height: 200, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
    } as const;
    const whole = await sharp(noise).toFormat(format).toBuffer();
    const half = whole.subarray(0, whole.length / 2);
    await expect(checkUpload(`content/media/poles/a/plan.${format}`, half)).rejects.toThrow('abîmée');
    expect(await reencode(half)).toBeUndefined();
  });

  it('is published upright, with nothing of where and by whom it was taken', async () => {
    const taken = { IFD0: { Artist: 'Camille Dépôt' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 44/1 0/1' } };
    const photo = await picture.clone().jpeg().withMetadata({ orientation: 6 }).withExifMerge(taken).toBuffer();
    expect(photo.includes('Camille')).toBe(true);
    const published = Buffer.from((await reencode(photo)) ?? []);
    expect(published.includes('Exif')).toBe(false);
    expect(readImageHeader(published)).toEqual({ format: 'jpeg', width: 21, height: 37 });
  });
});
