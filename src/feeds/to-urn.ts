import { createHash } from 'node:crypto';

/** Namespace of this project's names, drawn once at random. */
const NAMESPACE = '6f1c2a58-3b0e-4d6f-9a57-1f0c8a7be2d4';

/** The UUID of a name, as a URN (RFC 9562, version 5): the same name always gives the same, on any machine and at any address. */
export function toUrn(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex', 0, 16);
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
