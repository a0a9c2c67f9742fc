/** Rings of points as the shortest SVG path. */

export type Point = readonly [number, number];

/** One closed path in whole units and relative steps: `m12 30 4-5zm…`. */
export function toSvgPath(rings: readonly (readonly Point[])[]): string {
  return rings.map(toClosedPath).join('');
}

/** What a ring covers, in square units. */
export function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function toClosedPath(ring: readonly Point[]): string {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  let [fromX, fromY] = points[0] ?? [0, 0];
  let path = `M${fromX} ${fromY}l`;
  for (const [x, y] of points.slice(1, -1)) {
    if (x === fromX && y === fromY) continue;
    path += `${path.endsWith('l') || x < fromX ? '' : ' '}${x - fromX}${y < fromY ? '' : ' '}${y - fromY}`;
    [fromX, fromY] = [x, y];
  }
  return `${path}z`;
}
