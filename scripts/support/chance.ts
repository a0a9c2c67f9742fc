/** Numbers between 0 and 1, the same ones at each run (Numerical Recipes' generator): a bench must be repeatable. */
export function toChance(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An item of a list, by chance. */
export const pickFrom = <Item>(items: readonly Item[], chance: () => number): Item => items[Math.floor(chance() * items.length)] as Item;

const SYLLABLES = 'ba be bo cha co da do fa ga la le lo ma me mo na no pa po ra re ro sa so ta to va vi ze'.split(' ');

/** A name that nobody bears, of three syllables. */
export function inventName(chance: () => number): string {
  const word = Array.from({ length: 3 }, () => pickFrom(SYLLABLES, chance)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
