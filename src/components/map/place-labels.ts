/** Names of towns beside their points, without a name over a point or over another name. */

export interface Label { text: string; x: number; y: number; side: 'left' | 'right'; /** Left out on a narrow screen. */ minor: boolean }
interface Dot { town: string; x: number; y: number; sketch: boolean }
interface Box { left: number; right: number; top: number; bottom: number }

const LETTER = 10.5;
const HEIGHT = 24;
const GAP = 16;
const MAIN = 6;

/** Labels for the points of a drawing `width` units wide: documented poles first, each town once, those that find room. */
export function placeLabels(dots: readonly Dot[], width: number): Label[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }));
  const labels: Label[] = [];
  for (const { town, x, y } of [...dots].sort((a, b) => Number(a.sketch) - Number(b.sketch))) {
    if (!town || labels.some(({ text }) => text === town)) continue;
    const free = candidates(town, x, y).find(({ box }) => box.left > 0 && box.right < width && !taken.some((other) => overlaps(box, other)));
    if (!free) continue;
    taken.push(free.box);
    labels.push({ text: town, ...free.at, minor: labels.length >= MAIN });
  }
  return labels;
}

function candidates(town: string, x: number, y: number): { at: Pick<Label, 'x' | 'y' | 'side'>; box: Box }[] {
  const length = town.length * LETTER;
  return ([0, -14, 14] as const).flatMap((shift) => ([['right', x + GAP], ['left', x - GAP]] as const).map(([side, start]) => ({
    at: { x: start, y: y + 7 + shift, side },
    box: { left: side === 'right' ? start : start - length, right: side === 'right' ? start + length : start, top: y + shift - HEIGHT / 2, bottom: y + shift + HEIGHT / 2 },
  })));
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
