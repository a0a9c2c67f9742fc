/** Between two short facts on one line; held to the first, so that no line begins with it. */
export const MIDDOT = '\u00A0· ';
