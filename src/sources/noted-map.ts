/** What a question about the whole of a map is about. */
export const WHOLE = '*';

/** A map that tells `note` what is read of it: the keys asked for, or the whole. */
export class NotedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #map: ReadonlyMap<string, Value>;
  readonly #note: (about: string) => void;

  constructor(map: ReadonlyMap<string, Value>, note: (about: string) => void) {
    this.#map = map;
    this.#note = note;
  }

  get(key: string): Value | undefined {
    this.#note(key);
    return this.#map.get(key);
  }

  has(key: string): boolean {
    this.#note(key);
    return this.#map.has(key);
  }

  get size(): number {
    return this.#whole().size;
  }

  forEach(tell: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#whole().forEach(tell);
  }

  keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  values(): MapIterator<Value> {
    return this.#whole().values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  #whole(): ReadonlyMap<string, Value> {
    this.#note(WHOLE);
    return this.#map;
  }
}
