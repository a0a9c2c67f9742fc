/** Where to begin a part of `most` items at most of a list of `length`, so that the one at `place` is in its middle, or as near to it as the ends allow. */
export const firstAround = (place: number, length: number, most: number): number =>
  Math.max(0, Math.min(place - Math.floor(most / 2), length - most));
