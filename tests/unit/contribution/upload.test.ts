import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readImageHeader } from '../../../src/media/image-header.ts';
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
    expect(() => checkUpload('content/media/poles/a/plan.jpg', new Uint8Array(0))).toThrow('« plan.jpg »');
    const jpeg = await formats.jpeg();
    expect(() => checkUpload('content/media/poles/a/plan.JPG', jpeg)).not.toThrow();
    expect(() => checkUpload('content/media/poles/a/plan.png', jpeg)).toThrow('son vrai format');
  });

  it.each([
    ['a drawing that can hold a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', Buffer.from('<!doctype html>')],
    ['a truncated file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2])],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => checkUpload('content/media/poles/a/plan.png', bytes)).toThrow('PNG, JPEG ou WebP');
  });

  it('is refused beyond ten megabytes or forty megapixels, before anything decodes it', async () => {
    const huge = Buffer.from(await formats.png());
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(20_000, 20);
    expect(() => checkUpload('content/media/poles/a/plan.png', huge)).toThrow('40 millions');
    expect(() => checkUpload('content/media/poles/a/plan.png', new Uint8Array(10_000_001))).toThrow('10 Mo');
  });
});
