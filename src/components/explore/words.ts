import { typesetAll } from '../../text/typeset.ts';
import { exploreStrings } from '../../ui/explore-strings.ts';

/** The fixed words of these pages, ready to print. */
export const words = typesetAll(exploreStrings);
