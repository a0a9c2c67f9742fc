/** Something that has its place on the drawing. */
export interface Placed {
  x: number;
  y: number;
}
export interface Mark<T> extends Placed {
  members: T[];
}

/**
 * One mark for each place, and one for places closer than `reach`, at their middle: no two marks are closer than that, so
 * that a finger can tell them apart. The order of the members is that of the list.
 */
export function groupMarks<T extends Placed>(places: readonly T[], reach: number): Mark<T>[] {
  let marks: Mark<T>[] = places.map((place) => ({ x: place.x, y: place.y, members: [place] }));
  for (;;) {
    const grouped = groupOnce(marks, reach);
    if (grouped.length === marks.length) return grouped;
    marks = grouped;
  }
}

function groupOnce<T extends Placed>(marks: readonly Mark<T>[], reach: number): Mark<T>[] {
  const grouped: Mark<T>[] = [];
  for (const mark of marks) {
    const near = grouped.find(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < reach);
    if (!near) {
      grouped.push({ ...mark });
      continue;
    }
    near.members = [...near.members, ...mark.members];
    near.x = mean(near.members.map(({ x }) => x));
    near.y = mean(near.members.map(({ y }) => y));
  }
  return grouped;
}

const mean = (values: readonly number[]): number => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
