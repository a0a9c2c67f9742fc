/** Names of towns beside their points, without a name over a point or over another name. */

export interface Label {
  text: string;
  x: number;
  y: number;
  side: 'left' | 'right';
  /** Left out on a narrow screen, where names are larger. */ minor: boolean;
}
export interface Dot {
  town: string;
  x: number;
  y: number;
  sketch: boolean;
}
/** A point of the drawing, and its radius. */
export interface Drawn {
  x: number;
  y: number;
  radius?: number;
}
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room of a letter on a wide and on a narrow screen, and of a line, in the units of a drawing 960 wide. */
const WIDE = { letter: 10.5, line: 24 };
const NARROW = { letter: 19, line: 44 };
const GAP = 16;
const MAIN = 5;

/**
 * Labels for the points of a drawing `width` units wide: a few that fit a narrow screen, then those that find room on a wide
 * one. A label hides none of the `drawn` points (9 units of radius), which are the named ones when nothing else is said.
 */
export function placeLabels(dots: readonly Dot[], width: number, drawn: readonly Drawn[] = dots): Label[] {
  const taken: Box[] = drawn.map(({ x, y, radius = 9 }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const towns = [...new Map(dots.filter(({ town }) => town).map((dot) => [dot.town, dot])).values()].sort(
    (a, b) => Number(a.sketch) - Number(b.sketch),
  );
  const place = (list: readonly Dot[], room: typeof WIDE, minor: boolean): Label[] =>
    list.flatMap(({ town, x, y }) => {
      const free = candidates(town, x, y, room).find(
        ({ box }) => box.left > 0 && box.right < width && !taken.some((other) => overlaps(box, other)),
      );
      if (!free) return [];
      taken.push(free.box);
      return [{ text: town, ...free.at, minor }];
    });
  const main: Label[] = [];
  for (const dot of towns) if (main.length < MAIN) main.push(...place([dot], NARROW, false));
  return [
    ...main,
    ...place(
      towns.filter(({ town }) => !main.some(({ text }) => text === town)),
      WIDE,
      true,
    ),
  ];
}

function candidates(
  town: string,
  x: number,
  y: number,
  { letter, line }: typeof WIDE,
): { at: Pick<Label, 'x' | 'y' | 'side'>; box: Box }[] {
  const length = town.length * letter;
  return ([0, -14, 14] as const).flatMap((shift) =>
    (
      [
        ['right', x + GAP],
        ['left', x - GAP],
      ] as const
    ).map(([side, start]) => ({
      at: { x: start, y: y + 7 + shift, side },
      box: {
        left: side === 'right' ? start : start - length,
        right: side === 'right' ? start + length : start,
        top: y + shift - line / 2,
        bottom: y + shift + line / 2,
      },
    })),
  );
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
