/**
 * The fingerprint of a text: SHA-256 in hexadecimal. Line ends count for nothing, because git may change them at
 * checkout; the same function serves the browser and the server, so that both speak of the same version.
 */
export async function toFingerprint(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\r\n/gu, '\n'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
