type Path = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

/**
 * Sets a value of a front matter, in place, the groups above it made when there are none. Without a value, it is taken
 * away, and a group that no longer says anything with it. A list grows by the item after its last.
 */
export function setValue(data: Holder, path: Path, value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length > 0) {
    const inner = (data[key] ?? (typeof rest[0] === 'number' ? [] : {})) as Holder;
    setValue(inner, rest, value);
    if (Array.isArray(inner) || Object.keys(inner).length > 0) data[key] = inner;
    else delete data[key];
  } else if (value === undefined) delete data[key];
  else data[key] = value;
}

/** Whether a list lost the item that a path goes through: nothing that it said is left. */
export function isItemLost(data: Holder, path: Path): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return false;
  const inner = data[key];
  if (inner === undefined) return Array.isArray(data);
  return rest.length > 0 && isItemLost(inner as Holder, rest);
}
