import decodeQr from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawQr } from '../../../src/sharing/draw-qr.ts';

describe('the QR code of an address', () => {
  it.each(['https://exemple.invalid/', 'https://exemple.invalid/etudes-de-cas/cinq-colleges-sous-un-meme-toit-le-pays-de-bray/'])(
    'leads a phone to %s',
    async (address) => {
      const drawn = sharp(Buffer.from(drawQr(address))).resize(300, 300, { kernel: 'nearest' });
      const { data, info } = await drawn.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(decodeQr({ width: info.width, height: info.height, data })).toBe(address);
    },
  );
});
