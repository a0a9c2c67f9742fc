import encodeQr from 'qr';

/** Modules left white around, as the standard asks (ISO/IEC 18004). */
const MARGIN = 4;

/** The QR code of an address, as an SVG of one unit a module, its runs of black drawn as one path. */
export function drawQr(address: string): string {
  const data = encodeQr(address, 'raw', { ecc: 'medium', border: MARGIN });
  const size = data.length;
  const runs = data.flatMap((row, y) =>
    [...toRow(row).matchAll(/1+/gu)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>\n`;
}

const toRow = (row: readonly boolean[]): string => row.map((isBlack) => (isBlack ? 1 : 0)).join('');
