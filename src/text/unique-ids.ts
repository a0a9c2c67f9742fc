/** The same items, each id once: a repeated one takes the first number that makes an id of nobody's. */
export function withUniqueIds<T extends { id: string }>(items: readonly T[]): T[] {
  const taken = new Set(items.map(({ id }) => id));
  const met = new Set<string>();
  return items.map((item) => {
    const isFirst = !met.has(item.id);
    met.add(item.id);
    if (isFirst) return item;
    let number = 2;
    while (taken.has(`${item.id}-${number}`)) number += 1;
    const id = `${item.id}-${number}`;
    taken.add(id);
    return { ...item, id };
  });
}
