/** An image judged by its first bytes, before anything decodes it. */
export interface ImageHeader {
  format: 'png' | 'jpeg' | 'webp';
  /** In pixels; 0 when the header does not say. */
  width: number;
  height: number;
}

const ascii = (bytes: Uint8Array, start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end));

/** Format and size of a PNG, JPEG or WebP, read from its header; undefined when the bytes are none of them. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1A\n') return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
    if (ascii(bytes, 0, 3) === '\xFF\xD8\xFF') return { format: 'jpeg', ...readJpegSize(view) };
    if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { format: 'webp', ...readWebpSize(bytes, view) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** Walks the segments to the frame header (SOF0 to SOF15, except the three markers of other tables). */
function readJpegSize(view: DataView): { width: number; height: number } {
  let offset = 2;
  for (;;) {
    const marker = view.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) };
    offset += 2 + view.getUint16(offset + 2);
  }
}

/** The three shapes of a WebP: extended (VP8X), lossless (VP8L), lossy (VP8). */
function readWebpSize(bytes: Uint8Array, view: DataView): { width: number; height: number } {
  const chunk = ascii(bytes, 12, 16);
  if (chunk === 'VP8X') {
    return { width: 1 + (view.getUint32(24, true) & 0xffffff), height: 1 + (view.getUint32(26, true) >>> 8) };
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
