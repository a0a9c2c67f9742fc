import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMarks } from '../../../src/map/group-marks.ts';
import { buildInset } from '../../../src/map/inset.ts';
import { placeLabels } from '../../../src/map/place-labels.ts';

const coordinate = fc.integer({ min: 20, max: 940 });
const dots = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 });
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('marks on the map', () => {
  it('stand for every place once, and are never closer than a finger can tell apart', () => {
    fc.assert(
      fc.property(dots, (places) => {
        const marks = groupMarks(places, 66);
        expect(new Set(marks.flatMap(({ members }) => members))).toEqual(new Set(places));
        expect(marks.reduce((sum, { members }) => sum + members.length, 0)).toBe(places.length);
        for (const [index, mark] of marks.entries())
          for (const other of marks.slice(index + 1)) expect(distance(mark, other)).toBeGreaterThanOrEqual(66);
      }),
    );
  });

  it('put places that are close at their middle, in their order', () => {
    const [near, far] = groupMarks(
      [
        { x: 0, y: 0 },
        { x: 500, y: 0 },
        { x: 20, y: 40 },
      ],
      66,
    );
    expect(near).toEqual({
      x: 10,
      y: 20,
      members: [
        { x: 0, y: 0 },
        { x: 20, y: 40 },
      ],
    });
    expect(far).toMatchObject({ x: 500, members: [{ x: 500 }] });
  });
});

describe('names on the map', () => {
  const letter = 10.5;
  it('cover neither a point nor one another', () => {
    fc.assert(
      fc.property(dots, (places) => {
        const towns = places.map((place, index) => ({ ...place, town: `Ville ${index}`, sketch: false }));
        const boxes = placeLabels(towns, 960).map(({ text, x, y, side }) => ({
          left: side === 'left' ? x - text.length * letter : x,
          right: side === 'left' ? x : x + text.length * letter,
          top: y - 19,
          bottom: y + 5,
        }));
        const hits = (a: (typeof boxes)[number], b: (typeof boxes)[number]): boolean =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        for (const [index, box] of boxes.entries()) {
          for (const { x, y } of places) expect(hits(box, { left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 })).toBe(false);
          for (const other of boxes.slice(index + 1)) expect(hits(box, other)).toBe(false);
        }
      }),
    );
  });
});

describe('a frame where towns crowd', () => {
  const inset = buildInset([0, 0, 280, 180], { west: 1.78, east: 2.62, south: 48.76, north: 49.06 });

  it('draws what lies within its bounds inside itself, north up', () => {
    for (const [lat, lon] of [
      [48.76, 1.78],
      [49.06, 2.62],
      [48.86, 2.44],
    ] as const) {
      expect(inset.holds(lat, lon)).toBe(true);
      const [x, y] = inset.place(lat, lon);
      expect(x >= 0 && x <= 280 && y >= 0 && y <= 180).toBe(true);
    }
    expect(inset.place(49, 2)[1]).toBeLessThan(inset.place(48.8, 2)[1]);
    expect(inset.holds(48.4, 2.7)).toBe(false);
  });
});
