const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** A number of bytes as people say it: « 640 octets », « 36,4 Ko » (of 1 024 bytes), not typeset. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} octet${bytes > 1 ? 's' : ''}`;
  return bytes < 1024 * 1024 ? `${number.format(bytes / 1024)} Ko` : `${number.format(bytes / 1024 / 1024)} Mo`;
}
