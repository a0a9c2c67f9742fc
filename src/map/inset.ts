/** A part of the map drawn larger in a frame of its own, where towns crowd. */
export interface Inset {
  /** Frame in the drawing's units: x, y, width, height. */
  box: readonly [number, number, number, number];
  /** Whether a place is drawn in the frame rather than on the map. */
  holds(lat: number, lon: number): boolean;
  place(lat: number, lon: number): [number, number];
}

interface Bounds {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** The frame, and the function that places what lies within the bounds (degrees), at the same scale both ways. */
export function buildInset(box: Inset['box'], { west, east, south, north }: Bounds): Inset {
  const [x, y, width, height] = box;
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = Math.min(width / ((east - west) * shrink), height / (north - south));
  const [midLon, midLat] = [(west + east) / 2, (south + north) / 2];
  return {
    box,
    holds: (lat, lon) => lat >= south && lat <= north && lon >= west && lon <= east,
    place: (lat, lon) => [Math.round(x + width / 2 + (lon - midLon) * shrink * scale), Math.round(y + height / 2 - (lat - midLat) * scale)],
  };
}
