/** Whether two values of plain data (as YAML and JSON hold) say the same; the order of the keys says nothing. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const [first, second] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    first.length === second.size &&
    first.every(([key, value]) => second.has(key) && isSameData(value, second.get(key)))
  );
}
