import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../../src/map/outline.ts';

/** Vertices shared by two regions are the same whole units: neighbours share at least two. */
const vertices = (path: string): Set<string> => {
  const points = new Set<string>();
  for (const ring of path.split('z').filter(Boolean)) {
    let [x = 0, y = 0] = ring.slice(1, ring.indexOf('l')).split(' ').map(Number);
    points.add(`${x},${y}`);
    const steps = (ring.slice(ring.indexOf('l')).match(/-?\d+/gu) ?? []).map(Number);
    for (let index = 0; index < steps.length; index += 2) {
      [x, y] = [x + (steps[index] ?? 0), y + (steps[index + 1] ?? 0)];
      points.add(`${x},${y}`);
    }
  }
  return points;
};

describe('the tints of the regions', () => {
  it('are never the same on both sides of a border', () => {
    const shapes = buildOutline({ width: 960, detail: 25, overseas: false }).regions.map(({ name, tint, path }) => ({
      name,
      tint,
      points: vertices(path),
    }));
    const clashes = shapes.flatMap((a, index) =>
      shapes
        .slice(index + 1)
        .filter((b) => a.tint === b.tint && [...a.points].filter((point) => b.points.has(point)).length >= 2)
        .map((b) => `${a.name} / ${b.name}`),
    );
    expect(clashes).toEqual([]);
  });
});
