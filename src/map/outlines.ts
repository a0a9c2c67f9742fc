/** The two drawings of France: the large one with its overseas frames, and the small one of a band. Made once a build. */
import { buildInset } from './inset.ts';
import { buildOutline } from './outline.ts';

export const fullOutline = buildOutline({ width: 960, detail: 46, overseas: true });
export const bandOutline = buildOutline({ width: 400, detail: 90, overseas: false });

/** « Paris et alentours », in the sea that the large drawing leaves at its top left. */
export const parisInset = buildInset([1, 1, 270, 176], { west: 1.78, east: 2.62, south: 48.76, north: 49.06 });
