/**
 * The same texts, each on its own: a part cut from a long text keeps the whole of it in memory for as long as it is held.
 * Of plain data.
 */
export const detach = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
