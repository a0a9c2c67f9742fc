/** The two drawings of France: the large one with its overseas frames, and the small one of a band. Made once a build. */
import { buildOutline } from '../../map/outline.ts';

export const fullOutline = buildOutline({ width: 960, detail: 25, overseas: true });
export const bandOutline = buildOutline({ width: 400, detail: 90, overseas: false });
