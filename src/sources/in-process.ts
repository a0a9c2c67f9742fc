/**
 * What a process makes once, whoever asks: during a build Astro runs the site's code in instances of our modules that are
 * not the command's nor the configuration's, and each would read and parse the whole content again.
 */
const KEY = Symbol.for('poles-en-commun/in-process');

type Values = Map<string, unknown>;

const values = (): Values => ((globalThis as { [KEY]?: Values })[KEY] ??= new Map());

/** The value of that name, made the first time. */
export function inProcess<Value>(name: string, make: () => Value): Value {
  if (!values().has(name)) values().set(name, make());
  return values().get(name) as Value;
}

/** Gives the value of that name ahead, in place of the one that was there. */
export function giveProcess(name: string, value: unknown): void {
  values().set(name, value);
}

/**
 * What the last round of that name made is not made again: gives, for a new round, a function that answers what `make` gave
 * for this key in the last one. What a round did not ask for is let go.
 */
export function nextRound<Value>(name: string): (key: string, make: () => Value) => Value {
  const last = inProcess(name, () => new Map<string, Value>());
  const made = new Map<string, Value>();
  giveProcess(name, made);
  return (key, make) => {
    const value = made.get(key) ?? last.get(key) ?? make();
    made.set(key, value);
    return value;
  };
}
