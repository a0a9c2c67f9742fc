/** What a build keeps for the next, in the project; without it, everything is made again. */
const KEPT = '.build/kept';
export const RECORD = `${KEPT}/pages.json`;
export const MEMORY = `${KEPT}/memory`;
export const PROGRAM = `${KEPT}/program`;
export const BUILT = `${KEPT}/built.json`;
